package se.samverkan.application.openapi;

import static se.samverkan.application.openapi.Json.object;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import se.samverkan.platform.ids.TypedId;

/** Schemas of what questions are answered with: records, in which every component has a field. */
final class AnswerSchemas {

  private final SchemaNames names;
  private final Map<String, Object> schemas;

  AnswerSchemas(SchemaNames names, Map<String, Object> schemas) {
    this.names = names;
    this.schemas = schemas;
  }

  /** The schema of a type, with what its type variables stand for. */
  Map<String, Object> of(ResolvableType type) {
    Class<?> raw = type.resolve(Object.class);
    if (Collection.class.isAssignableFrom(raw)) {
      return object("type", "array", "items", of(type.as(Collection.class).getGeneric(0)));
    }
    if (Map.class.isAssignableFrom(raw)) {
      return object("type", "object", "additionalProperties", of(type.as(Map.class).getGeneric(1)));
    }
    if (TypedId.class.isAssignableFrom(raw)) {
      return Values.id(raw);
    }
    Map<String, Object> value = Values.of(raw);
    if (value == null) {
      return named(type, raw);
    }
    return raw.isEnum() ? choice(raw, value) : value;
  }

  private Map<String, Object> choice(Class<?> type, Map<String, Object> schema) {
    String name = names.of(type);
    schemas.putIfAbsent(name, schema);
    return Json.reference("schemas", name);
  }

  private Map<String, Object> named(ResolvableType type, Class<?> raw) {
    String name = name(type, raw);
    if (!schemas.containsKey(name)) {
      schemas.put(name, object());
      schemas.put(name, raw.isRecord() ? fields(type, raw) : oneOf(raw));
    }
    return Json.reference("schemas", name);
  }

  private String name(ResolvableType type, Class<?> raw) {
    StringBuilder name = new StringBuilder(names.of(raw));
    for (ResolvableType generic : type.getGenerics()) {
      name.append("Of").append(names.of(generic.resolve(Object.class)));
    }
    return name.toString();
  }

  private Map<String, Object> oneOf(Class<?> type) {
    Class<?>[] cases = type.getPermittedSubclasses();
    if (cases == null) {
      throw new IllegalStateException(type + " is no record and cannot be described");
    }
    return object(
        "anyOf", Arrays.stream(cases).map(each -> of(ResolvableType.forClass(each))).toList());
  }

  private Map<String, Object> fields(ResolvableType type, Class<?> raw) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (RecordComponent component : raw.getRecordComponents()) {
      Map<String, Object> schema = of(ResolvableType.forType(component.getGenericType(), type));
      boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      properties.put(component.getName(), nullable ? Json.orNull(schema) : schema);
      required.add(component.getName());
    }
    return object("type", "object", "properties", properties, "required", required);
  }
}
