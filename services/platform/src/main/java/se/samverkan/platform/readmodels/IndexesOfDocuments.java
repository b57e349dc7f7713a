package se.samverkan.platform.readmodels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.IndexResolver;

/** The indexes that the annotations of the documents ask for. */
final class IndexesOfDocuments {

  private final List<ReadModel> readModels;
  private final MongoTemplate mongo;

  IndexesOfDocuments(List<ReadModel> readModels, MongoTemplate mongo) {
    this.readModels = readModels;
    this.mongo = mongo;
  }

  /** Creates those that are not there, with one request for each collection. */
  void create() {
    create("");
  }

  /** Creates them for collections whose names have a suffix, which makes the collections too. */
  void create(String suffix) {
    IndexResolver resolver = IndexResolver.create(mongo.getConverter().getMappingContext());
    readModels.stream()
        .flatMap(readModel -> readModel.documentTypes().stream())
        .forEach(
            type -> {
              String collection = mongo.getCollectionName(type) + suffix;
              if (!suffix.isEmpty()) {
                mongo.createCollection(collection);
              }
              List<Document> indexes = new ArrayList<>();
              resolver.resolveIndexFor(type).forEach(index -> indexes.add(described(index)));
              if (!indexes.isEmpty()) {
                mongo.executeCommand(
                    new Document("createIndexes", collection).append("indexes", indexes));
              }
            });
  }

  /** As the server wants it. */
  private static Document described(IndexDefinition index) {
    Document keys = index.getIndexKeys();
    Document described = new Document("key", keys);
    described.putAll(index.getIndexOptions());
    described.putIfAbsent(
        "name",
        keys.entrySet().stream()
            .map(key -> key.getKey() + "_" + key.getValue())
            .collect(Collectors.joining("_")));
    return described;
  }
}
