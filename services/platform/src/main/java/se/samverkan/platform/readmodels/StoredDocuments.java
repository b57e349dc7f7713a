package se.samverkan.platform.readmodels;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.platform.bson.RecordsAsBson;
import se.samverkan.platform.mongodb.CollectionNames;

/** The documents of read models and automations in a database, read and written as records. */
public final class StoredDocuments {

  private static final String ID = "_id";

  private final MongoTemplate mongo;
  private final RecordsAsBson bson;
  private final String suffix;

  StoredDocuments(MongoTemplate mongo, RecordsAsBson bson) {
    this(mongo, bson, "");
  }

  private StoredDocuments(MongoTemplate mongo, RecordsAsBson bson, String suffix) {
    this.mongo = mongo;
    this.bson = bson;
    this.suffix = suffix;
  }

  /** Those of another database. */
  StoredDocuments in(MongoTemplate other) {
    return new StoredDocuments(other, bson, suffix);
  }

  /** Those of the collections whose names have the suffix. */
  StoredDocuments named(String otherSuffix) {
    return new StoredDocuments(mongo, bson, otherSuffix);
  }

  /** A document with its id. */
  record Found(String id, KnownDocument document) {}

  List<Found> withIds(Class<?> type, Set<String> ids) {
    return found(
        type, ids.size() == 1 ? Filters.eq(ID, ids.iterator().next()) : Filters.in(ID, ids));
  }

  /** Those with a value at a path in dots. */
  List<Found> with(Class<?> type, String field, Object value) {
    return found(type, Filters.eq(field, stored(value)));
  }

  private List<Found> found(Class<?> type, Bson query) {
    List<Found> found = new ArrayList<>();
    for (Document each : mongo.getCollection(name(type)).find(query)) {
      Object content = mongo.getConverter().read(type, each);
      found.add(
          new Found(
              each.getString(ID),
              KnownDocument.read((Record) content, each.getLong(RecordsAsBson.POSITION))));
    }
    return found;
  }

  /** The ids of all of a type, from the index. */
  IdsStored ids(Class<?> type) {
    return new IdsStored(
        mongo
            .getDb()
            .getCollection(name(type), RawBsonDocument.class)
            .find()
            .projection(Projections.include(ID))
            .hint(Indexes.ascending(ID))
            .map(document -> document.getString(ID).getValue())
            .into(new ArrayList<>()));
  }

  /** Begins to write some of a type. */
  DocumentWrites write(Class<?> type) {
    return new DocumentWrites(mongo.getDb().getCollection(name(type), RawBsonDocument.class), bson);
  }

  /** Whether the document has the value at a path in dots. */
  boolean has(Record document, String field, Object value) {
    Document stored = new Document();
    mongo.getConverter().write(document, stored);
    return FieldValues.of(stored, field).contains(stored(value));
  }

  /** What the record is stored under. */
  String idOf(Record document) {
    return bson.idOf(document);
  }

  private Object stored(Object value) {
    return Objects.requireNonNull(mongo.getConverter().convertToMongoType(value));
  }

  private String name(Class<?> type) {
    return CollectionNames.of(type) + suffix;
  }
}
