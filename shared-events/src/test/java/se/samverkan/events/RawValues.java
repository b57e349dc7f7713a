package se.samverkan.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule that events carry raw values: text, yes or no, whole numbers, {@code java.time} values,
 * vocabularies and value records of the event's own package, and lists of those.
 */
final class RawValues {

  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, boolean.class, int.class, Integer.class);

  private RawValues() {}

  /** The fields of the record, and of the value records in it, that break the rule. */
  static Stream<String> violations(Class<?> type) {
    return Stream.of(type.getRecordComponents()).flatMap(field -> violations(field, type));
  }

  private static Stream<String> violations(RecordComponent field, Class<?> owner) {
    return switch (element(field.getGenericType())) {
      case Class<?> value when isRaw(value, owner) -> Stream.empty();
      case Class<?> value when isValueRecord(value, owner) -> violations(value);
      default -> Stream.of(owner.getSimpleName() + "." + field.getName());
    };
  }

  private static Type element(Type type) {
    return type instanceof ParameterizedType list && list.getRawType() == List.class
        ? list.getActualTypeArguments()[0]
        : type;
  }

  private static boolean isRaw(Class<?> value, Class<?> owner) {
    return PLAIN.contains(value)
        || value.getPackageName().equals("java.time")
        || (value.isEnum() && value.getPackage() == owner.getPackage());
  }

  private static boolean isValueRecord(Class<?> value, Class<?> owner) {
    return value.isRecord()
        && value != owner
        && value.getPackage() == owner.getPackage()
        && !value.isAnnotationPresent(EventType.class);
  }
}
