package se.samverkan.application.history;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts what an event has in a field into words: names for ids, words for vocabularies. */
record Telling(HistoryWords words, Map<String, String> names) {

  /** As made here; what it stands for has no name of its own, and the id tells a reader nothing. */
  private static final Pattern ID_WITHOUT_NAME = Pattern.compile("[a-z-]+_[0-9a-f]{32}");

  /** The value in words; null when there is none. */
  @Nullable String tell(JsonNode value, @Nullable Class<?> event, String field) {
    String told = tell(value, component(event, field));
    return told.isEmpty() ? null : told;
  }

  private String tell(@Nullable JsonNode value, @Nullable Type type) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.isArray()) {
      List<String> parts = new ArrayList<>();
      value.forEach(each -> parts.add(tell(each, elementOf(type))));
      return String.join("; ", parts);
    }
    if (value.isObject()) {
      List<String> parts = new ArrayList<>();
      value
          .properties()
          .forEach(
              each -> {
                String told = tell(each.getValue(), component(rawOf(type), each.getKey()));
                if (!told.isEmpty()) {
                  parts.add(words.field(each.getKey()) + ": " + told);
                }
              });
      return String.join(", ", parts);
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? words.yes() : words.no();
    }
    String text = value.asString();
    Class<?> raw = rawOf(type);
    if (raw != null && raw.isEnum()) {
      return words.value(raw, text);
    }
    return names.getOrDefault(text, ID_WITHOUT_NAME.matcher(text).matches() ? "" : text);
  }

  private static @Nullable Type component(@Nullable Class<?> record, String name) {
    if (record == null || !record.isRecord()) {
      return null;
    }
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getName().equals(name)) {
        return component.getGenericType();
      }
    }
    return null;
  }

  private static @Nullable Type elementOf(@Nullable Type type) {
    return type instanceof ParameterizedType of && of.getActualTypeArguments().length == 1
        ? of.getActualTypeArguments()[0]
        : null;
  }

  private static @Nullable Class<?> rawOf(@Nullable Type type) {
    return type instanceof Class<?> raw ? raw : null;
  }
}
