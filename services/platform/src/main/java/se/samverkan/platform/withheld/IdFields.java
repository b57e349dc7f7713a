package se.samverkan.platform.withheld;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import se.samverkan.platform.readmodels.ReadModel;

/** The fields by which the documents of a collection name what they are about, not in lists. */
final class IdFields {

  private static final int DEEPEST = 4;

  private final MongoMappingContext mapping;
  private final Map<String, Class<?>> types;
  private final Map<String, List<String>> paths = new ConcurrentHashMap<>();

  IdFields(MongoMappingContext mapping, List<ReadModel> readModels) {
    this.mapping = mapping;
    this.types =
        readModels.stream()
            .flatMap(model -> model.documentTypes().stream())
            .collect(
                Collectors.toMap(
                    type -> mapping.getRequiredPersistentEntity(type).getCollection(),
                    type -> type));
  }

  /** What a document of the collection is not to be about. */
  Bson notAbout(String collection, Withholding withheld) {
    List<Document> none = new ArrayList<>();
    for (String path : paths.computeIfAbsent(collection, this::paths)) {
      none.add(new Document(path, new Document("$nin", withheld.list())));
    }
    none.add(new Document("_id", new Document("$nin", withheld.documentsOf(collection))));
    return new Document("$and", none);
  }

  /** The fields that documents of the collection have. */
  Set<String> of(String collection) {
    Class<?> type = types.get(collection);
    Set<String> names = new HashSet<>();
    if (type != null) {
      mapping
          .getRequiredPersistentEntity(type)
          .forEach(property -> names.add(property.getFieldName()));
    }
    return names;
  }

  private List<String> paths(String collection) {
    Class<?> type = types.get(collection);
    return type == null
        ? List.of("_id")
        : paths("", mapping.getRequiredPersistentEntity(type), 0).toList();
  }

  private Stream<String> paths(String before, MongoPersistentEntity<?> entity, int depth) {
    List<String> found = new ArrayList<>();
    for (MongoPersistentProperty property : entity) {
      String path = before + property.getFieldName();
      if (property.isCollectionLike() || property.isMap()) {
        continue;
      }
      if (property.getType() == String.class) {
        if (path.equals("_id") || property.getName().equals("id") || path.endsWith("Id")) {
          found.add(path);
        }
      } else if (property.isEntity() && depth < DEEPEST) {
        MongoPersistentEntity<?> part = mapping.getPersistentEntity(property);
        if (part != null) {
          paths(path + ".", part, depth + 1).forEach(found::add);
        }
      }
    }
    return found.stream();
  }
}
