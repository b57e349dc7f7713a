package se.samverkan.platform.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a record of a JSON object, or says which field is wrong: unknown, missing though its
 * component is not nullable, or of another form. A list that is missing is empty.
 */
final class RecordFromJson {

  private final JsonMapper json;

  RecordFromJson(JsonMapper json) {
    this.json = json;
  }

  <R extends Record> R read(ObjectNode object, Class<R> type) {
    check(object, type, "");
    try {
      return json.treeToValue(object, type);
    } catch (JacksonException e) {
      throw refusal(e);
    }
  }

  private static void check(ObjectNode object, Class<?> type, String path) {
    Set<String> known =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new Refusal(
            InputRefusal.FIELD_UNKNOWN, path + name, "There is no field " + path + name + " here.");
      }
    }
    for (RecordComponent component : type.getRecordComponents()) {
      check(object, component, path + component.getName());
    }
  }

  private static void check(ObjectNode object, RecordComponent component, String path) {
    JsonNode value = object.get(component.getName());
    if (value == null || value.isNull()) {
      if (List.class.equals(component.getType())) {
        object.set(component.getName(), object.arrayNode());
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new Refusal(
            InputRefusal.FIELD_MISSING, path, "The field " + path + " needs a value.");
      }
    } else if (value instanceof ObjectNode nested && component.getType().isRecord()) {
      check(nested, component.getType(), path + ".");
    } else if (value instanceof ArrayNode elements) {
      checkElements(elements, component.getGenericType(), path);
    }
  }

  private static void checkElements(ArrayNode elements, Type type, String path) {
    if (type instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element) {
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i).isNull()) {
          throw new Refusal(
              InputRefusal.FIELD_MISSING,
              path + "[" + i + "]",
              "The list " + path + " has an element without a value.");
        }
        if (elements.get(i) instanceof ObjectNode object && element.isRecord()) {
          check(object, element, path + "[" + i + "].");
        }
      }
    }
  }

  private static Refusal refusal(JacksonException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
    }
    String path = e instanceof DatabindException databind ? path(databind) : "";
    return new Refusal(
        InputRefusal.FIELD_MALFORMED,
        path.isEmpty() ? null : path,
        path.isEmpty()
            ? "The input has not the form that it needs."
            : "The field " + path + " has not the form that it needs.");
  }

  private static String path(DatabindException e) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : e.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
