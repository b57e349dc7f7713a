package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** The schemas of values that are no objects. */
final class Values {

  private Values() {}

  /** The schema of a value of that class; null when it is an object with fields. */
  static @Nullable Map<String, Object> of(Class<?> type) {
    if (type.isEnum()) {
      return choice(type);
    }
    return switch (type.getName()) {
      case "java.lang.String" -> object("type", "string", "maxLength", PlainText.PASSAGE);
      case "java.time.LocalDate" -> object("type", "string", "format", "date");
      case "java.time.LocalTime" ->
          object("type", "string", "pattern", "^[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?$");
      case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime" ->
          object("type", "string", "format", "date-time");
      case "java.time.LocalDateTime" -> object("type", "string");
      case "int", "java.lang.Integer" -> object("type", "integer", "format", "int32");
      case "long", "java.lang.Long" -> object("type", "integer", "format", "int64");
      case "double", "java.lang.Double" -> object("type", "number");
      case "boolean", "java.lang.Boolean" -> object("type", "boolean");
      case "java.lang.Object" -> object();
      default -> null;
    };
  }

  /** The schema of a typed id: its prefix, and up to 64 letters, digits or hyphens. */
  static Map<String, Object> id(Class<?> type) {
    return object("type", "string", "pattern", "^" + prefix(type) + "_[A-Za-z0-9-]{1,64}$");
  }

  private static Map<String, Object> choice(Class<?> type) {
    return object(
        "type",
        "string",
        "enum",
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList());
  }

  /** An id says which prefix it needs when it is made of something else. */
  private static String prefix(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(String.class);
      constructor.setAccessible(true);
      constructor.newInstance("?");
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Refusal refusal) {
        return String.valueOf(refusal.field()).replaceFirst("Id$", "");
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(type + " takes anything as an id");
  }
}
