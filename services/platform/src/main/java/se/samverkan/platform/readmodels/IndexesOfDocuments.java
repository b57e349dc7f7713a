package se.samverkan.platform.readmodels;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import se.samverkan.platform.mongodb.CollectionNames;

/**
 * The indexes that the annotations of the documents ask for. The annotations are read here: Spring
 * Data would look at every property of every document, which a start needs for nothing else.
 */
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
    readModels.stream()
        .flatMap(readModel -> readModel.documentTypes().stream())
        .forEach(
            type -> {
              String collection = CollectionNames.of(type) + suffix;
              if (!suffix.isEmpty()) {
                mongo.createCollection(collection);
              }
              List<Document> indexes = of(type);
              if (!indexes.isEmpty()) {
                mongo.executeCommand(
                    new Document("createIndexes", collection).append("indexes", indexes));
              }
            });
  }

  /** As the server wants them. */
  static List<Document> of(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getAnnotationsByType(CompoundIndex.class))
                .map(index -> Document.parse(index.def()))
                .map(keys -> described(keys, named(keys))),
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(field -> isIndexed(type, field))
                .map(field -> described(new Document(field, 1), field)))
        .toList();
  }

  private static boolean isIndexed(Class<?> type, String field) {
    try {
      return type.getDeclaredField(field).isAnnotationPresent(Indexed.class);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Document described(Document keys, String name) {
    return new Document("key", keys).append("name", name);
  }

  private static String named(Document keys) {
    return keys.entrySet().stream()
        .map(key -> key.getKey() + "_" + key.getValue())
        .collect(Collectors.joining("_"));
  }
}
