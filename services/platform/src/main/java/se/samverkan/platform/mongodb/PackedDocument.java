package se.samverkan.platform.mongodb;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** A document of the embedded server as BSON (bsonspec.org, 1.1). */
final class PackedDocument {

  private static final int LENGTH = 4;

  private final byte[] bson;

  PackedDocument(byte[] bson) {
    this.bson = bson;
  }

  /**
   * @param buffer where it is written first; what is in it is lost
   */
  static PackedDocument of(Document document, ByteBuf buffer) {
    BsonEncoder.encodeDocument(document, buffer.clear());
    return new PackedDocument(ByteBufUtil.getBytes(buffer));
  }

  /** A copy of all of it. */
  Document whole() {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
  }

  /**
   * A copy of those of its fields that have one of the names, lists with all that is in them; the
   * others are not looked at.
   */
  Document only(FieldNames names) {
    return only(names, Unpooled.wrappedBuffer(bson));
  }

  private Document only(FieldNames names, ByteBuf buffer) {
    int end = buffer.readerIndex() + buffer.readIntLE();
    Document some = new Document();
    while (some.size() < names.size()) {
      byte type = buffer.readByte();
      if (type == 0) {
        break;
      }
      int start = buffer.readerIndex();
      skipText(buffer);
      int which = names.at(bson, start, buffer.readerIndex() - 1);
      if (which < 0) {
        skipValue(type, buffer);
      } else {
        some.put(names.name(which), value(type, names.within(which), buffer));
      }
    }
    buffer.readerIndex(end);
    return some;
  }

  private @Nullable Object value(byte type, @Nullable FieldNames within, ByteBuf buffer) {
    return within != null && type == BsonType.DOCUMENT.getValue()
        ? only(within, buffer)
        : BsonDecoder.decodeValue(type, buffer);
  }

  private static void skipValue(byte type, ByteBuf buffer) {
    switch (BsonType.findByValue(type & 0xff)) {
      case NULL, UNDEFINED, MIN_KEY, MAX_KEY -> {}
      case BOOLEAN -> buffer.skipBytes(1);
      case INT32 -> buffer.skipBytes(4);
      case DOUBLE, INT64, DATE_TIME, TIMESTAMP -> buffer.skipBytes(8);
      case OBJECT_ID -> buffer.skipBytes(12);
      case DECIMAL128 -> buffer.skipBytes(16);
      case STRING, SYMBOL, JAVASCRIPT -> buffer.skipBytes(buffer.readIntLE());
      case BINARY -> buffer.skipBytes(buffer.readIntLE() + 1);
      case DB_POINTER -> buffer.skipBytes(buffer.readIntLE() + 12);
      case DOCUMENT, ARRAY, JAVASCRIPT_WITH_SCOPE -> buffer.skipBytes(buffer.readIntLE() - LENGTH);
      case REGULAR_EXPRESSION -> {
        skipText(buffer);
        skipText(buffer);
      }
      case END_OF_DOCUMENT -> throw new IllegalStateException("a value of no type");
    }
  }

  private static void skipText(ByteBuf buffer) {
    buffer.skipBytes(buffer.bytesBefore((byte) 0) + 1);
  }
}
