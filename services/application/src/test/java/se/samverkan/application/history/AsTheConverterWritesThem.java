package se.samverkan.application.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.samverkan.platform.bson.RecordsAsBson;

/** Documents that are written without Spring's converter, compared with what it would have made. */
final class AsTheConverterWritesThem {

  private static final DocumentCodec CODEC = new DocumentCodec();

  private final MongoTemplate mongo;
  private final RecordsAsBson records;

  AsTheConverterWritesThem(MongoTemplate mongo) {
    this.mongo = mongo;
    this.records = new RecordsAsBson(mongo.getConverter().getMappingContext());
  }

  /**
   * Compares every document of every type: as it is encoded byte by byte; as it is stored without
   * regard to the order of the fields, which the embedded server keeps when it replaces a document.
   * Returns how many there are.
   */
  int compareAll(Collection<Class<?>> types) {
    types.forEach(records::compile);
    return types.stream().mapToInt(this::compare).sum();
  }

  private int compare(Class<?> type) {
    List<RawBsonDocument> all =
        mongo
            .getDb()
            .getCollection(mongo.getCollectionName(type), RawBsonDocument.class)
            .find()
            .into(new ArrayList<>());
    all.forEach(stored -> compare(type, stored));
    return all.size();
  }

  private void compare(Class<?> type, RawBsonDocument stored) {
    Record content = (Record) mongo.getConverter().read(type, stored.decode(CODEC));
    long position = stored.getInt64(RecordsAsBson.POSITION).longValue();
    Document converted = new Document();
    mongo.getConverter().write(content, converted);
    converted.append(RecordsAsBson.POSITION, position);
    assertThat(bytes(records.encode(content, position)))
        .as("%s", content)
        .isEqualTo(bytes(new RawBsonDocument(converted, CODEC)));
    assertThat(stored.decode(CODEC)).isEqualTo(converted);
  }

  private static byte[] bytes(RawBsonDocument document) {
    byte[] bytes = new byte[document.getByteBuffer().remaining()];
    document.getByteBuffer().get(bytes);
    return bytes;
  }
}
