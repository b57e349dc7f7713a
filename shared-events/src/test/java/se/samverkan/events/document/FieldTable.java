package se.samverkan.events.document;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import se.samverkan.events.Fields;

/** The fields of an event or value as a Markdown table. */
final class FieldTable {

  private FieldTable() {}

  static String of(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(FieldTable::row)
        .collect(joining("\n", "| field | type | may be missing |\n|---|---|---|\n", "\n"));
  }

  private static String row(RecordComponent field) {
    return "| `%s` | %s | %s |"
        .formatted(
            field.getName(),
            name(field.getGenericType()),
            Fields.mayBeMissing(field) ? "yes" : "no");
  }

  private static String name(Type type) {
    return switch (type) {
      case ParameterizedType list -> "list of " + name(list.getActualTypeArguments()[0]);
      case Class<?> plain when plain == String.class -> "text";
      case Class<?> plain when plain == boolean.class -> "true or false";
      case Class<?> plain when plain == int.class || plain == Integer.class -> "whole number";
      case Class<?> plain when plain == LocalDate.class -> "date";
      case Class<?> plain when plain == LocalTime.class -> "local time";
      case Class<?> own when own.isEnum() || own.isRecord() -> Heading.of(own).link();
      default -> throw new IllegalStateException("the document has no word for " + type);
    };
  }
}
