package se.samverkan.platform.bson;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bson.BsonType;

/** The bytes of a BSON document as it grows. */
final class BsonBytes {

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  /** A name of an element as it is written, with the zero at its end. */
  static byte[] name(String text) {
    if (text.indexOf(0) >= 0) {
      throw new IllegalArgumentException("A name of a field with a zero in it");
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(utf8, utf8.length + 1);
  }

  /** Begins an element; its value follows. */
  void element(BsonType type, byte[] name) {
    int at = grow(1 + name.length);
    bytes[at] = (byte) type.getValue();
    System.arraycopy(name, 0, bytes, at + 1, name.length);
  }

  void int32(int value) {
    int at = grow(Integer.BYTES);
    INT.set(bytes, at, value);
  }

  void int64(long value) {
    int at = grow(Long.BYTES);
    LONG.set(bytes, at, value);
  }

  void bool(boolean value) {
    int8(value ? 1 : 0);
  }

  void string(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int32(utf8.length + 1);
    put(utf8);
    int8(0);
  }

  /** Binary data of the general kind. */
  void binary(byte[] data) {
    int32(data.length);
    int8(0);
    put(data);
  }

  void put(byte[] data) {
    int at = grow(data.length);
    System.arraycopy(data, 0, bytes, at, data.length);
  }

  /** Begins a document or an array; returns what {@link #end} wants to know. */
  int begin() {
    return grow(Integer.BYTES);
  }

  void end(int begun) {
    int8(0);
    INT.set(bytes, begun, length - begun);
  }

  private void int8(int value) {
    int at = grow(1);
    bytes[at] = (byte) value;
  }

  /** Copies what was written, and begins anew. */
  byte[] take() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }

  /** Forgets what was written. */
  void clear() {
    length = 0;
  }

  /** Makes room; returns where it begins. */
  private int grow(int by) {
    int at = length;
    length = Math.addExact(at, by);
    if (length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length, bytes.length << 1));
    }
    return at;
  }
}
