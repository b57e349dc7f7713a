package se.samverkan.platform.bson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.types.ObjectId;
import org.springframework.data.mapping.context.MappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Writes records as the BSON documents that Spring's converter would make of them, with the fields,
 * names and order that its metadata say: {@code id} as {@code _id}, nulls left out, local dates and
 * times as ISO text, no names of types. What is in a record is looked at when the first one of its
 * type is written.
 */
public final class RecordsAsBson {

  /** The field that holds the position of the last event a document has seen. */
  public static final String POSITION = "_position";

  private static final byte[] POSITION_NAME = BsonBytes.name(POSITION);

  private final MappingContext<? extends MongoPersistentEntity<?>, MongoPersistentProperty> mapping;
  private final Map<Class<?>, RecordWriter> records = new ConcurrentHashMap<>();
  private final Map<Class<?>, ValueWriter> others = new ConcurrentHashMap<>();
  private final ThreadLocal<BsonBytes> bytes = ThreadLocal.withInitial(BsonBytes::new);

  /** For records as the metadata say they are stored. */
  public RecordsAsBson(
      MappingContext<? extends MongoPersistentEntity<?>, MongoPersistentProperty> mapping) {
    this.mapping = mapping;
  }

  /**
   * The record as a document.
   *
   * @param position of the last event that it has seen
   * @throws UnknownValueType when the record contains what it is not known how to store
   */
  public RawBsonDocument encode(Record document, long position) {
    BsonBytes to = bytes.get();
    to.clear();
    int begun = to.begin();
    writer(document.getClass()).writeFields(document, to);
    to.element(BsonType.INT64, POSITION_NAME);
    to.int64(position);
    to.end(begun);
    return new RawBsonDocument(to.take());
  }

  /**
   * What the record is stored under.
   *
   * @throws IllegalArgumentException when that is not a text
   */
  public String idOf(Record document) {
    if (writer(document.getClass()).id(document) instanceof String id) {
      return id;
    }
    throw new IllegalArgumentException("A document without an id: " + document);
  }

  /**
   * Looks at what is in records of the type, as else happens when the first one is written.
   *
   * @throws UnknownValueType when a record contains what it is not known how to store
   */
  public void compile(Class<?> type) {
    writer(type);
  }

  private RecordWriter writer(Class<?> type) {
    RecordWriter known = records.get(type);
    return known == null ? new Compilation().complete(type) : known;
  }

  /** Of a type that only the value tells. */
  private void writeAny(byte[] name, Object value, BsonBytes to) {
    ValueWriter writer = records.get(value.getClass());
    if (writer == null) {
      writer = others.computeIfAbsent(value.getClass(), type -> new Compilation().of(type));
    }
    writer.write(name, value, to);
  }

  /** Of types that refer to each other; they are known to others when all are complete. */
  private final class Compilation {

    private final Map<Class<?>, RecordWriter> begun = new HashMap<>();
    private final ValueWriters values = new ValueWriters(this::begin, RecordsAsBson.this::writeAny);

    RecordWriter complete(Class<?> type) {
      RecordWriter writer = begin(type);
      records.putAll(begun);
      return writer;
    }

    ValueWriter of(Class<?> type) {
      ValueWriter writer = values.of(type);
      records.putAll(begun);
      return writer;
    }

    private RecordWriter begin(Class<?> type) {
      RecordWriter known = records.get(type);
      if (known == null) {
        known = begun.get(type);
      }
      if (known == null) {
        known = new RecordWriter();
        begun.put(type, known);
        known.writes(fields(type));
      }
      return known;
    }

    private List<RecordWriter.Field> fields(Class<?> type) {
      MongoPersistentEntity<?> entity = mapping.getRequiredPersistentEntity(type);
      List<RecordWriter.Field> fields = new ArrayList<>();
      for (MongoPersistentProperty property : entity) {
        if (property.isIdProperty()) {
          fields.addFirst(field(type, property, RecordsAsBson::writeId));
        } else if (property.isWritable()) {
          fields.add(field(type, property, writer(type, property)));
        }
      }
      return fields;
    }

    private RecordWriter.Field field(
        Class<?> type, MongoPersistentProperty property, ValueWriter writer) {
      try {
        return new RecordWriter.Field(
            BsonBytes.name(property.getFieldName()), value(property), writer);
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(type + "." + property.getName(), e);
      }
    }

    private ValueWriter writer(Class<?> type, MongoPersistentProperty property) {
      try {
        Field field = property.getField();
        return values.of(
            field == null
                ? property.getRequiredGetter().getGenericReturnType()
                : field.getGenericType());
      } catch (UnknownValueType e) {
        throw e.in(type, property.getName());
      }
    }
  }

  private static MethodHandle value(MongoPersistentProperty property)
      throws IllegalAccessException {
    Field field = property.getField();
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    if (field == null || property.usePropertyAccess()) {
      Method getter = property.getRequiredGetter();
      getter.setAccessible(true);
      return lookup.unreflect(getter).asType(RecordWriter.Field.VALUE);
    }
    field.setAccessible(true);
    return lookup.unreflectGetter(field).asType(RecordWriter.Field.VALUE);
  }

  /** As an ObjectId where it has the form of one, which is what Spring's converter does. */
  private static void writeId(byte[] name, Object value, BsonBytes to) {
    if (!(value instanceof String id)) {
      throw new UnknownValueType(value.getClass());
    }
    if (ObjectId.isValid(id)) {
      to.element(BsonType.OBJECT_ID, name);
      to.put(new ObjectId(id).toByteArray());
    } else {
      to.element(BsonType.STRING, name);
      to.string(id);
    }
  }
}
