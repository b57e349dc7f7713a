package se.samverkan.platform.mongodb;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.BsonRegularExpression;
import org.bson.BsonTimestamp;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.MaxKey;
import org.bson.types.MinKey;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class PackedDocumentTest {

  /** One field of each kind that the driver writes, and that the server reads. */
  private static final Document ALL =
      new Document("_id", "meeting_1")
          .append("double", 1.5)
          .append("text", "Förbundsmöte")
          .append("document", new Document("text", "inner").append("count", 1))
          .append("list", List.of("a", new Document("text", "b"), List.of(1, 2)))
          .append("binary", new Binary("bytes".getBytes(StandardCharsets.UTF_8)))
          .append("objectId", new ObjectId("507f1f77bcf86cd799439011"))
          .append("yes", true)
          .append("date", new Date(1_700_000_000_000L))
          .append("nothing", null)
          .append("pattern", new BsonRegularExpression("^a", "i"))
          .append("int", 7)
          .append("timestamp", new BsonTimestamp(1, 2))
          .append("long", 1L << 40)
          .append("decimal", Decimal128.parse("1.25"))
          .append("least", new MinKey())
          .append("most", new MaxKey())
          .append("å", "last");

  private final byte[] bson = bytes(ALL);
  private final PackedDocument packed = new PackedDocument(bson);

  @Test
  void itIsReadAsTheServerReadsWhatCameOverTheWire() {
    var whole = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));

    assertThat(packed.whole()).hasToString(whole.toString());
    assertThat(PackedDocument.of(whole, Unpooled.buffer()).whole()).hasToString(whole.toString());
  }

  @Test
  void everyFieldIsFoundBehindThoseOfAllOtherKinds() {
    var whole = packed.whole();
    for (String name : ALL.keySet()) {
      var alone = packed.only(new FieldNames(Set.of(name)));

      assertThat(alone).hasToString(only(whole, name).toString());
    }
    assertThat(packed.only(new FieldNames(ALL.keySet()))).hasToString(whole.toString());
  }

  @Test
  void ofADocumentWithinOnlyWhatIsAskedForIsCopiedAndOfAListAll() {
    assertThat(only("document.count", "int"))
        .hasToString("{\"document\" : {\"count\" : 1}, \"int\" : 7}");
    assertThat(only("document.count", "document")).isEqualTo(only("document"));
    assertThat(only("document.missing", "int.more", "text.more"))
        .isEqualTo(only("document.missing", "int", "text"));
    assertThat(only("list.text", "list.0")).isEqualTo(only("list"));
  }

  @Test
  void partsOfNamesAreOtherNames() {
    assertThat(only("tex", "texts", "count", "").keySet()).isEmpty();
    assertThat(only().keySet()).isEmpty();
  }

  private de.bwaldvogel.mongo.bson.Document only(String... paths) {
    return packed.only(new FieldNames(Set.of(paths)));
  }

  private static de.bwaldvogel.mongo.bson.Document only(
      de.bwaldvogel.mongo.bson.Document whole, String name) {
    return new de.bwaldvogel.mongo.bson.Document(name, whole.get(name));
  }

  private static byte[] bytes(Document document) {
    var raw = new RawBsonDocument(document, new DocumentCodec());
    byte[] bytes = new byte[raw.getByteBuffer().remaining()];
    raw.getByteBuffer().get(bytes);
    return bytes;
  }
}
