package se.samverkan.platform.readmodels;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The documents of a read model during one batch of events: read from MongoDB once, changed in
 * memory, written in bulk at the end. What an event that fails had changed is forgotten.
 */
final class MongoDocuments implements Documents {

  /** The field that holds the position of the last event a document has seen. */
  static final String POSITION = "_position";

  private static final int DUPLICATE_KEY = 11000;

  /** Documents of each type that are kept from one batch to the next where nobody else writes. */
  private static final int KEPT_AT_MOST = 1000;

  private final MongoTemplate mongo;
  private final String suffix;
  private final @Nullable IdsWritten written;
  private final Map<Class<?>, Map<String, Kept>> batch = new LinkedHashMap<>();
  private final Map<Class<?>, Map<String, Kept>> ofThisEvent = new LinkedHashMap<>();
  private long position;

  /** Documents in collections that other processes may write to as well. */
  MongoDocuments(MongoTemplate mongo) {
    this(mongo, "", null);
  }

  private MongoDocuments(MongoTemplate mongo, String suffix, @Nullable IdsWritten written) {
    this.mongo = mongo;
    this.suffix = suffix;
    this.written = written;
  }

  /**
   * Documents in collections that are empty and that nobody else writes to.
   *
   * @param suffix of the collections' names
   */
  static MongoDocuments inEmptyCollections(MongoTemplate mongo, String suffix) {
    return new MongoDocuments(mongo, suffix, new IdsWritten());
  }

  /** What is known of one document: its content (null when there is none) and what it has seen. */
  private record Kept(@Nullable Object content, long position, boolean changed) {}

  /** Lets one event change the documents; nothing of it remains when that fails. */
  <T> T apply(long position, Function<Documents, T> change) {
    this.position = position;
    ofThisEvent.clear();
    T result = change.apply(this);
    ofThisEvent.forEach((type, kept) -> of(batch, type).putAll(kept));
    ofThisEvent.clear();
    return result;
  }

  @Override
  public <D> Optional<D> find(Class<D> type, String id) {
    return Optional.ofNullable(type.cast(kept(type, id).content()));
  }

  @Override
  public <D> List<D> findBy(Class<D> type, String field, Object value) {
    Object stored = mongo.getConverter().convertToMongoType(value);
    Map<String, Object> found = new LinkedHashMap<>();
    for (Document document : collection(type).find(Filters.eq(field, stored))) {
      String id = document.getString("_id");
      Kept kept = known(type, id);
      if (kept == null) {
        kept = kept(type, document);
        of(batch, type).put(id, kept);
      }
      if (!kept.changed() && kept.content() != null) {
        found.put(id, kept.content());
      }
    }
    Map<String, Kept> changed = new LinkedHashMap<>(of(batch, type));
    changed.putAll(of(ofThisEvent, type));
    changed.forEach(
        (id, kept) -> {
          Object content = kept.content();
          if (kept.changed()
              && content != null
              && FieldValues.of(bson(content), field).contains(stored)) {
            found.put(id, content);
          }
        });
    return found.values().stream().map(type::cast).toList();
  }

  @Override
  public <D extends Record> void put(D document) {
    Object id =
        mongo
            .getConverter()
            .getMappingContext()
            .getRequiredPersistentEntity(document.getClass())
            .getIdentifierAccessor(document)
            .getRequiredIdentifier();
    change(document.getClass(), id.toString(), document);
  }

  @Override
  public void remove(Class<?> type, String id) {
    change(type, id, null);
  }

  private void change(Class<?> type, String id, @Nullable Object content) {
    if (kept(type, id).position() < position || of(ofThisEvent, type).containsKey(id)) {
      of(ofThisEvent, type).put(id, new Kept(content, position, true));
    }
  }

  private Kept kept(Class<?> type, String id) {
    Kept known = known(type, id);
    if (known == null) {
      known = load(type, id);
      of(batch, type).put(id, known);
    }
    return known;
  }

  private @Nullable Kept known(Class<?> type, String id) {
    Kept changedNow = of(ofThisEvent, type).get(id);
    return changedNow != null ? changedNow : of(batch, type).get(id);
  }

  private Kept load(Class<?> type, String id) {
    if (written != null && written.areMissing(type, id)) {
      return new Kept(null, 0, false);
    }
    Document found = collection(type).find(Filters.eq("_id", id)).first();
    return found == null ? new Kept(null, 0, false) : kept(type, found);
  }

  private Kept kept(Class<?> type, Document found) {
    return new Kept(mongo.getConverter().read(type, found), found.getLong(POSITION), false);
  }

  /** Writes everything that the batch has changed. */
  void flush() {
    batch.forEach(this::flush);
    if (written == null) {
      batch.clear();
    } else {
      batch.forEach((type, documents) -> keep(written, type, documents));
    }
  }

  /** The latest ones, which are as they stand in the database now. */
  private static void keep(IdsWritten written, Class<?> type, Map<String, Kept> documents) {
    int tooMany = documents.size() - KEPT_AT_MOST;
    var all = documents.entrySet().iterator();
    for (int number = 0; all.hasNext(); number++) {
      var each = all.next();
      Kept kept = each.getValue();
      if (kept.changed()) {
        written.add(type, each.getKey());
        each.setValue(new Kept(kept.content(), kept.position(), false));
      }
      if (number < tooMany) {
        all.remove();
      }
    }
  }

  private void flush(Class<?> type, Map<String, Kept> documents) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    documents.forEach((id, kept) -> write(id, kept).ifPresent(writes::add));
    if (writes.isEmpty()) {
      return;
    }
    try {
      collection(type).bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (!e.getWriteErrors().stream()
          .map(BulkWriteError::getCode)
          .allMatch(Set.of(DUPLICATE_KEY)::contains)) {
        throw e;
      }
    }
  }

  /**
   * The filter lets a write through only to a document that has not seen more; a newer one, written
   * by a process that took over, makes the insertion fail on its id, and is left as it is.
   */
  private Optional<WriteModel<Document>> write(String id, Kept kept) {
    if (!kept.changed()) {
      return Optional.empty();
    }
    Document olderOrMissing =
        new Document("_id", id).append(POSITION, new Document("$lte", kept.position()));
    Object content = kept.content();
    if (content == null) {
      return Optional.of(new DeleteOneModel<>(olderOrMissing));
    }
    Document replacement = bson(content).append(POSITION, kept.position());
    return Optional.of(
        new ReplaceOneModel<>(olderOrMissing, replacement, new ReplaceOptions().upsert(true)));
  }

  private Document bson(Object content) {
    Document bson = new Document();
    mongo.getConverter().write(content, bson);
    return bson;
  }

  private com.mongodb.client.MongoCollection<Document> collection(Class<?> type) {
    return mongo.getCollection(mongo.getCollectionName(type) + suffix);
  }

  private static Map<String, Kept> of(Map<Class<?>, Map<String, Kept>> all, Class<?> type) {
    return all.computeIfAbsent(type, t -> new LinkedHashMap<>());
  }
}
