package se.samverkan.platform.bson;

/** Writes the values of one type. */
@FunctionalInterface
interface ValueWriter {

  /** Writes the value, which is not null, as an element of that name. */
  void write(byte[] name, Object value, BsonBytes to);
}
