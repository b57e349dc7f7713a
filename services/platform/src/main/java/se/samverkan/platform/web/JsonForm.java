package se.samverkan.platform.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;
import tools.jackson.databind.JsonNode;

/** The form in which a value of a command is written in JSON, and what to say of another one. */
public enum JsonForm {
  TEXT("is a text"),
  ID("is an id, as a text"),
  CHOICE("is one of the values that this address describes, as a text"),
  DATE("is a date that the calendar has, as 2023-12-15"),
  TIME("is a time of day, as 08:30"),
  INTEGER("is a whole number without quotes"),
  TRUTH("is true or false without quotes"),
  LIST("is a list"),
  OBJECT("is an object");

  private static final Pattern DATES = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIMES = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");

  private final String sentence;

  JsonForm(String sentence) {
    this.sentence = sentence;
  }

  /** The form of a type of a command's component. */
  public static JsonForm of(Class<?> type) {
    if (List.class.equals(type)) {
      return LIST;
    }
    if (TypedId.class.isAssignableFrom(type)) {
      return ID;
    }
    if (type.isEnum()) {
      return CHOICE;
    }
    return switch (type.getName()) {
      case "java.lang.String" -> TEXT;
      case "java.time.LocalDate" -> DATE;
      case "java.time.LocalTime" -> TIME;
      case "int", "java.lang.Integer" -> INTEGER;
      case "boolean", "java.lang.Boolean" -> TRUTH;
      default -> isReadFromText(type) ? TEXT : OBJECT;
    };
  }

  /** Whether the value is written in this form. */
  boolean fits(JsonNode value) {
    return switch (this) {
      case TEXT, ID, CHOICE -> value.isString();
      case DATE -> value.isString() && parsed(value.asString()) != null;
      case TIME -> value.isString() && time(value.asString()) != null;
      case INTEGER -> value.isIntegralNumber() && value.canConvertToInt();
      case TRUTH -> value.isBoolean();
      case LIST -> value.isArray();
      case OBJECT -> value.isObject();
    };
  }

  /** What a field of this form is, as the end of a sentence. */
  String sentence() {
    return sentence;
  }

  private static boolean isReadFromText(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(
            method ->
                method.getName().equals("valueOf")
                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}));
  }

  private static @Nullable LocalDate parsed(String text) {
    try {
      return DATES.matcher(text).matches() ? LocalDate.parse(text) : null;
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private static @Nullable LocalTime time(String text) {
    try {
      return TIMES.matcher(text).matches() ? LocalTime.parse(text) : null;
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
