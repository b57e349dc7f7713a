package se.samverkan.platform.kept;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.mongodb.CollectionNames;
import se.samverkan.platform.readmodels.ReadModel;

/** The documents of read models and automations, and the events that could not be applied. */
@Component
final class DocumentsInMemory {

  private final MongoDatabase database;
  private final Set<String> collections = new TreeSet<>();
  private final Set<Class<?>> classes = new HashSet<>();

  DocumentsInMemory(
      List<ReadModel> readModels,
      List<Automation> automations,
      MongoTemplate mongo,
      org.axonframework.extensions.mongo.MongoTemplate parked) {
    this.database = mongo.getDb();
    collections.add(parked.deadLetterCollection().getNamespace().getCollectionName());
    Stream.concat(
            readModels.stream().map(ReadModel::documentTypes),
            automations.stream().map(Automation::documentTypes))
        .flatMap(Collection::stream)
        .forEach(
            type -> {
              collections.add(CollectionNames.of(type));
              classes.add(type);
            });
    readModels.forEach(each -> classes.addAll(each.handles()));
    automations.forEach(each -> classes.addAll(each.handles()));
    readModels.forEach(each -> classes.add(each.getClass()));
    automations.forEach(each -> classes.add(each.getClass()));
    classes.add(DocumentsInMemory.class);
  }

  /** Fingerprint of the code that makes them. */
  String code() throws IOException {
    return CodeFingerprint.of(classes);
  }

  /** All of them, by collection. */
  Map<String, List<RawBsonDocument>> copy() {
    Map<String, List<RawBsonDocument>> copy = new LinkedHashMap<>();
    collections.forEach(name -> copy.put(name, raw(name).find().into(new ArrayList<>())));
    return copy;
  }

  /** Removes those that do not belong here. */
  void clear(Set<String> names) {
    names.forEach(name -> raw(name).deleteMany(new Document()));
  }

  /** Whether these are the collections that there are. */
  boolean hasAll(Set<String> names) {
    return collections.equals(names);
  }

  private MongoCollection<RawBsonDocument> raw(String name) {
    return database.getCollection(name, RawBsonDocument.class);
  }
}
