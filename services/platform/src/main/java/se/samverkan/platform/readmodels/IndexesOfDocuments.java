package se.samverkan.platform.readmodels;

import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexOperations;
import org.springframework.data.mongodb.core.index.IndexResolver;

/** The indexes that the annotations of the documents ask for. */
final class IndexesOfDocuments {

  private final List<ReadModel> readModels;
  private final MongoTemplate mongo;

  IndexesOfDocuments(List<ReadModel> readModels, MongoTemplate mongo) {
    this.readModels = readModels;
    this.mongo = mongo;
  }

  /** Creates those that are not there. */
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
              IndexOperations indexes = mongo.indexOps(collection);
              resolver.resolveIndexFor(type).forEach(indexes::createIndex);
            });
  }
}
