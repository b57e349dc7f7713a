package se.samverkan.platform.bson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;

/** How values are written, by what the record says of their type. */
final class ValueWriters {

  private static final int NAMED_INDEXES = 1000;
  private static final byte[][] INDEXES =
      IntStream.range(0, NAMED_INDEXES)
          .mapToObj(index -> BsonBytes.name(Integer.toString(index)))
          .toArray(byte[][]::new);

  private static final ValueWriter TEXT =
      (name, value, to) -> {
        to.element(BsonType.STRING, name);
        to.string((String) value);
      };

  private static final ValueWriter ENUM =
      (name, value, to) -> TEXT.write(name, ((Enum<?>) value).name(), to);

  private static final ValueWriter ISO =
      (name, value, to) -> TEXT.write(name, value.toString(), to);

  private static final ValueWriter INT =
      (name, value, to) -> {
        to.element(BsonType.INT32, name);
        to.int32((Integer) value);
      };

  private static final ValueWriter LONG =
      (name, value, to) -> {
        to.element(BsonType.INT64, name);
        to.int64((Long) value);
      };

  private static final ValueWriter DOUBLE =
      (name, value, to) -> {
        to.element(BsonType.DOUBLE, name);
        to.int64(Double.doubleToRawLongBits((Double) value));
      };

  private static final ValueWriter BOOLEAN =
      (name, value, to) -> {
        to.element(BsonType.BOOLEAN, name);
        to.bool((Boolean) value);
      };

  private static final ValueWriter INSTANT =
      (name, value, to) -> {
        to.element(BsonType.DATE_TIME, name);
        to.int64(((Instant) value).toEpochMilli());
      };

  private static final ValueWriter BYTES =
      (name, value, to) -> {
        to.element(BsonType.BINARY, name);
        to.binary((byte[]) value);
      };

  private static final Map<Class<?>, ValueWriter> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, TEXT),
          Map.entry(LocalDate.class, ISO),
          Map.entry(LocalTime.class, ISO),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(double.class, DOUBLE),
          Map.entry(Double.class, DOUBLE),
          Map.entry(boolean.class, BOOLEAN),
          Map.entry(Boolean.class, BOOLEAN),
          Map.entry(Instant.class, INSTANT),
          Map.entry(byte[].class, BYTES));

  private static final Set<Class<?>> KEYS =
      Set.of(String.class, LocalDate.class, LocalTime.class, Integer.class, Long.class);

  private final Function<Class<?>, ValueWriter> records;
  private final ValueWriter any;

  /**
   * For what records contain.
   *
   * @param records knows how a record of a type is written
   * @param any writes a value of a type that only the value itself tells
   */
  ValueWriters(Function<Class<?>, ValueWriter> records, ValueWriter any) {
    this.records = records;
    this.any = any;
  }

  /**
   * Of a type.
   *
   * @throws UnknownValueType when it is not known how it is stored
   */
  ValueWriter of(Type type) {
    return switch (type) {
      case Class<?> simple -> of(simple, null);
      case ParameterizedType of -> of((Class<?>) of.getRawType(), of.getActualTypeArguments());
      case TypeVariable<?> ignored -> any;
      case WildcardType ignored -> any;
      default -> throw new UnknownValueType(type);
    };
  }

  private ValueWriter of(Class<?> type, Type @Nullable [] arguments) {
    ValueWriter simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (Enum.class.isAssignableFrom(type)) {
      return ENUM;
    }
    if (type.isRecord()) {
      return records.apply(type);
    }
    if (Collection.class.isAssignableFrom(type)) {
      return array(arguments == null || arguments.length != 1 ? any : of(arguments[0]));
    }
    if (Map.class.isAssignableFrom(type)) {
      return arguments == null || arguments.length != 2
          ? map(any)
          : map(arguments[0], arguments[1]);
    }
    if (type == Object.class || type.isInterface() && type.isSealed()) {
      return any;
    }
    throw new UnknownValueType(type);
  }

  private static ValueWriter array(ValueWriter elements) {
    return (name, value, to) -> {
      to.element(BsonType.ARRAY, name);
      int begun = to.begin();
      int index = 0;
      for (Object element : (Collection<?>) value) {
        orNull(index(index++), element, elements, to);
      }
      to.end(begun);
    };
  }

  private ValueWriter map(Type keys, Type values) {
    if (keys instanceof Class<?> type && !type.isEnum() && !KEYS.contains(type)) {
      throw new UnknownValueType(keys);
    }
    return map(of(values));
  }

  private static ValueWriter map(ValueWriter values) {
    return (name, value, to) -> {
      to.element(BsonType.DOCUMENT, name);
      int begun = to.begin();
      ((Map<?, ?>) value)
          .forEach((key, each) -> orNull(BsonBytes.name(StoredKeys.of(key)), each, values, to));
      to.end(begun);
    };
  }

  private static void orNull(
      byte[] name, @Nullable Object value, ValueWriter values, BsonBytes to) {
    if (value == null) {
      to.element(BsonType.NULL, name);
    } else {
      values.write(name, value, to);
    }
  }

  private static byte[] index(int index) {
    return index < NAMED_INDEXES ? INDEXES[index] : BsonBytes.name(Integer.toString(index));
  }
}
