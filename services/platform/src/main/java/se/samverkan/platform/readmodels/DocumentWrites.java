package se.samverkan.platform.readmodels;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import se.samverkan.platform.bson.RecordsAsBson;

/**
 * Documents of one collection that are written in bulk, none over one that has seen more: a newer
 * one, written by a process that took over, is left as it is.
 */
final class DocumentWrites {

  private static final int DUPLICATE_KEY = 11000;

  private final MongoCollection<RawBsonDocument> collection;
  private final RecordsAsBson bson;
  private final List<Write> writes = new ArrayList<>();

  DocumentWrites(MongoCollection<RawBsonDocument> collection, RecordsAsBson bson) {
    this.collection = collection;
    this.bson = bson;
  }

  /** How a document is written, and how when its id turns out to be taken. */
  private record Write(
      WriteModel<RawBsonDocument> first, Optional<WriteModel<RawBsonDocument>> second) {}

  /** Instead of the one that is stored. */
  void replace(String id, Record document, long position) {
    writes.add(
        new Write(replacement(id, bson.encode(document, position), position), Optional.empty()));
  }

  /** As a new one; instead of another process's that is there all the same and has seen less. */
  void insert(String id, Record document, long position) {
    RawBsonDocument encoded = bson.encode(document, position);
    WriteModel<RawBsonDocument> replacement = replacement(id, encoded, position);
    writes.add(new Write(new InsertOneModel<>(encoded), Optional.of(replacement)));
  }

  void remove(String id, long position) {
    writes.add(new Write(new DeleteOneModel<>(olderOrMissing(id, position)), Optional.empty()));
  }

  /** Writes them all. */
  void write() {
    List<Write> taken =
        write(writes.stream().map(Write::first).toList()).stream().map(writes::get).toList();
    write(taken.stream().flatMap(each -> each.second().stream()).toList());
  }

  /** Returns the numbers of those whose id was taken. */
  private List<Integer> write(List<WriteModel<RawBsonDocument>> models) {
    if (models.isEmpty()) {
      return List.of();
    }
    try {
      collection.bulkWrite(models, new BulkWriteOptions().ordered(false));
      return List.of();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      return e.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
  }

  /** The filter makes a replacement of a newer one an insertion, which fails on its id. */
  private static WriteModel<RawBsonDocument> replacement(
      String id, RawBsonDocument document, long position) {
    return new ReplaceOneModel<>(
        olderOrMissing(id, position), document, new ReplaceOptions().upsert(true));
  }

  private static BsonDocument olderOrMissing(String id, long position) {
    return new BsonDocument("_id", new BsonString(id))
        .append(RecordsAsBson.POSITION, new BsonDocument("$lte", new BsonInt64(position)));
  }
}
