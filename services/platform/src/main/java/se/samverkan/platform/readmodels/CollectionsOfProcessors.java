package se.samverkan.platform.readmodels;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.bson.Document;

/**
 * Where processors have their tokens and what they could not apply. Each of them asks for the
 * indexes of the parked events, which are the same ones and are made once.
 */
final class CollectionsOfProcessors extends DefaultMongoTemplate {

  private final MongoCollection<Document> parked;

  CollectionsOfProcessors(MongoClient client, String database) {
    super(
        builder()
            .mongoDatabase(client, database)
            .trackingTokensCollectionName("tokens")
            .deadLetterCollectionName("dead-letters"));
    this.parked = withIndexesMadeOnce(super.deadLetterCollection());
  }

  @Override
  public MongoCollection<Document> deadLetterCollection() {
    return parked;
  }

  @SuppressWarnings("unchecked") // which the interface says
  private static MongoCollection<Document> withIndexesMadeOnce(
      MongoCollection<Document> collection) {
    Set<String> made = ConcurrentHashMap.newKeySet();
    return (MongoCollection<Document>)
        Proxy.newProxyInstance(
            MongoCollection.class.getClassLoader(),
            new Class<?>[] {MongoCollection.class},
            (proxy, method, values) -> {
              if (!(method.getName().equals("createIndex")
                  && values.length == 2
                  && values[1] instanceof IndexOptions options)) {
                return call(method, collection, values);
              }
              String name = String.valueOf(options.getName());
              if (!made.contains(name)) {
                call(method, collection, values);
                made.add(name);
              }
              return name;
            });
  }

  private static Object call(Method method, MongoCollection<Document> collection, Object[] values)
      throws Throwable {
    try {
      return method.invoke(collection, values);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
