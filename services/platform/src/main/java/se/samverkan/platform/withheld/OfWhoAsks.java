package se.samverkan.platform.withheld;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.AggregatePublisher;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The database as it is for somebody from whom something is withheld, or who sees a part of it. */
final class OfWhoAsks {

  private final Withholding withheld;
  private final Pruned pruned;
  private final @Nullable Narrowed narrowed;
  private final IdFields fields;

  OfWhoAsks(Withholding withheld, @Nullable Narrowed narrowed, IdFields fields) {
    this.withheld = withheld;
    this.narrowed = narrowed;
    this.pruned = new Pruned(withheld);
    this.fields = fields;
  }

  MongoDatabase database(MongoDatabase whole) {
    return as(
        MongoDatabase.class,
        (method, arguments) -> {
          Object made = invoke(whole, method, arguments);
          return switch (made) {
            case MongoCollection<?> collection -> collection(collection);
            case MongoDatabase database -> database(database);
            case null, default -> made;
          };
        });
  }

  private MongoCollection<?> collection(MongoCollection<?> whole) {
    Bson seen = seen(whole.getNamespace().getCollectionName());
    return as(
        MongoCollection.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "find", "countDocuments" -> only(seen, whole, method, arguments);
              case "aggregate" -> aggregate(seen, whole, method, arguments);
              case "distinct", "mapReduce", "watch", "estimatedDocumentCount" ->
                  throw new UnsupportedOperationException(
                      method.getName() + " does not know what is withheld.");
              default -> {
                Object made = invoke(whole, method, arguments);
                yield made instanceof MongoCollection<?> same ? collection(same) : made;
              }
            });
  }

  private Bson seen(String collection) {
    Bson notWithheld = fields.notAbout(collection, withheld);
    return narrowed == null
        ? notWithheld
        : Filters.and(notWithheld, narrowed.filter(fields.of(collection)));
  }

  private Object only(Bson seen, Object whole, Method method, Object[] arguments) throws Throwable {
    Object[] narrowed = arguments.clone();
    boolean filtered = false;
    for (int i = 0; i < narrowed.length; i++) {
      if (narrowed[i] instanceof Bson filter && !filtered) {
        narrowed[i] = Filters.and(filter, seen);
        filtered = true;
      }
    }
    Object made = invoke(whole, method, narrowed);
    if (made instanceof FindPublisher<?> found) {
      return found(seen, filtered ? found : found.filter(seen));
    }
    if (!filtered) {
      throw new UnsupportedOperationException("Counting needs a filter.");
    }
    return made;
  }

  private Object aggregate(Bson seen, Object whole, Method method, Object[] arguments)
      throws Throwable {
    Object[] narrowed = arguments.clone();
    for (int i = 0; i < narrowed.length; i++) {
      if (narrowed[i] instanceof List<?> pipeline) {
        List<Object> stages = new ArrayList<>(List.of(new Document("$match", seen)));
        stages.addAll(pipeline);
        narrowed[i] = stages;
      }
    }
    return (AggregatePublisher<?>) invoke(whole, method, narrowed);
  }

  private FindPublisher<?> found(Bson seen, FindPublisher<?> whole) {
    return as(
        FindPublisher.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "subscribe" -> {
                subscribe(whole, (Subscriber<?>) arguments[0]);
                yield null;
              }
              case "first" -> Mono.from(whole.first()).mapNotNull(this::left);
              case "filter" -> found(seen, whole.filter(Filters.and((Bson) arguments[0], seen)));
              default -> {
                Object made = invoke(whole, method, arguments);
                yield made instanceof FindPublisher<?> same ? found(seen, same) : made;
              }
            });
  }

  @SuppressWarnings("unchecked")
  private void subscribe(Publisher<?> whole, Subscriber<?> subscriber) {
    Flux.from(whole).mapNotNull(this::left).subscribe((Subscriber<Object>) subscriber);
  }

  private @Nullable Object left(Object found) {
    return found instanceof Document document ? pruned.of(document) : found;
  }

  /** What a call comes to. */
  private interface Call {
    @Nullable Object of(Method method, Object[] arguments) throws Throwable;
  }

  @SuppressWarnings("unchecked")
  private static <T> T as(Class<T> type, Call call) {
    InvocationHandler handler =
        (proxy, method, arguments) ->
            call.of(method, arguments == null ? new Object[0] : arguments);
    return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static Object invoke(Object whole, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(whole, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
