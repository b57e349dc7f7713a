package se.samverkan.platform.bson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** Writes the records of one type, field by field. */
final class RecordWriter implements ValueWriter {

  private static final byte[] ID = BsonBytes.name("_id");

  private Field[] fields = {};

  /**
   * A field of the document.
   *
   * @param value takes the record and answers what is in it, both as {@code Object}
   */
  record Field(byte[] name, MethodHandle value, ValueWriter writer) {

    static final MethodType VALUE = MethodType.methodType(Object.class, Object.class);
  }

  /** Said after it was made, as a record may contain others of its type. */
  void writes(List<Field> inOrder) {
    fields = inOrder.toArray(Field[]::new);
  }

  /** What the record is stored under; null where it has no id. */
  @Nullable Object id(Object document) {
    return fields.length > 0 && Arrays.equals(fields[0].name(), ID)
        ? valueOf(fields[0], document)
        : null;
  }

  @Override
  public void write(byte[] name, Object value, BsonBytes to) {
    to.element(BsonType.DOCUMENT, name);
    int begun = to.begin();
    writeFields(value, to);
    to.end(begun);
  }

  /** Without beginning and end. */
  void writeFields(Object document, BsonBytes to) {
    for (Field field : fields) {
      Object value = valueOf(field, document);
      if (value != null) {
        field.writer().write(field.name(), value, to);
      }
    }
  }

  private static @Nullable Object valueOf(Field field, Object document) {
    try {
      return (Object) field.value().invokeExact(document);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
