package se.samverkan.application.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON objects whose fields stay in the order in which they were put. */
final class Json {

  private Json() {}

  /** An object of names and values in turn. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  static Map<String, Object> reference(String kind, String name) {
    return object("$ref", "#/components/" + kind + "/" + name);
  }

  /** The same schema for a value that may be null. */
  static Map<String, Object> orNull(Map<String, Object> schema) {
    if (schema.get("type") instanceof String type && !schema.containsKey("enum")) {
      Map<String, Object> nullable = new LinkedHashMap<>(schema);
      nullable.put("type", List.of(type, "null"));
      return nullable;
    }
    return object("anyOf", List.of(schema, object("type", "null")));
  }
}
