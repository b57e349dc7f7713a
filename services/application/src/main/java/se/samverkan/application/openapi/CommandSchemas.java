package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samverkan.platform.web.CommandField;
import se.samverkan.platform.web.JsonForm;

/** Schemas of the bodies of commands, read as the server reads them. */
final class CommandSchemas {

  private final SchemaNames names;
  private final Map<String, Object> schemas;

  CommandSchemas(SchemaNames names, Map<String, Object> schemas) {
    this.names = names;
    this.schemas = schemas;
  }

  /** The schema of a command without the fields that stand in its address. */
  Map<String, Object> body(Class<? extends Record> command, Set<String> inAddress) {
    return fields(
        CommandField.of(command).stream().filter(f -> !inAddress.contains(f.name())).toList());
  }

  /** The schema of one field of a command. */
  Map<String, Object> field(CommandField field) {
    Map<String, Object> value = value(field.valueType());
    return field.isList() ? object("type", "array", "items", value) : value;
  }

  private Map<String, Object> fields(List<CommandField> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (CommandField field : fields) {
      Map<String, Object> schema = field(field);
      properties.put(field.name(), field.required() ? schema : Json.orNull(schema));
    }
    Map<String, Object> schema = object("type", "object", "properties", properties);
    List<String> required =
        fields.stream().filter(CommandField::required).map(CommandField::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private Map<String, Object> value(Class<?> type) {
    return switch (JsonForm.of(type)) {
      case ID -> Values.id(type);
      case CHOICE -> named(type, Objects.requireNonNull(Values.of(type)));
      case OBJECT -> nested(type);
      case TEXT -> Objects.requireNonNull(Values.of(String.class));
      case DATE, TIME, INTEGER, TRUTH -> Objects.requireNonNull(Values.of(type));
      case LIST -> throw new IllegalArgumentException("A list in a list");
    };
  }

  private Map<String, Object> nested(Class<?> type) {
    String name = names.of(type);
    if (!schemas.containsKey(name)) {
      schemas.put(name, object());
      schemas.put(name, fields(CommandField.of(type)));
    }
    return Json.reference("schemas", name);
  }

  private Map<String, Object> named(Class<?> type, Map<String, Object> schema) {
    String name = names.of(type);
    schemas.putIfAbsent(name, schema);
    return Json.reference("schemas", name);
  }
}
