package se.samverkan.platform.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a record of a JSON object, or says which field is wrong: unknown, missing though its
 * component is not nullable, of another form, or refused by the value that is made of it.
 */
final class RecordFromJson {

  private final JsonMapper json;

  RecordFromJson(JsonMapper json) {
    this.json = json;
  }

  <R extends Record> R read(ObjectNode object, Class<R> type) {
    CheckedForm.check(object, type, "");
    try {
      return json.treeToValue(object, type);
    } catch (JacksonException e) {
      throw refusal(e, type);
    }
  }

  private static Refusal refusal(JacksonException e, Class<?> type) {
    List<JacksonException.Reference> steps =
        e instanceof DatabindException databind ? databind.getPath() : List.of();
    String path = path(steps);
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        String field = field(refusal.field(), path, typeAt(steps, type));
        return Objects.equals(field, refusal.field())
            ? refusal
            : new Refusal(refusal.code(), field, refusal.sentence());
      }
    }
    return new Refusal(
        InputRefusal.FIELD_MALFORMED,
        path.isEmpty() ? null : path,
        path.isEmpty()
            ? "The input has not the form that it needs."
            : "The field " + path + " has not the form that it needs.");
  }

  /** The refused field of a value, seen from the command that the value is in. */
  private static @Nullable String field(@Nullable String refused, String path, Class<?> type) {
    if (path.isEmpty()) {
      return refused;
    }
    boolean within =
        refused != null && CommandField.of(type, refused.replaceFirst("[.\\[].*", "")).isPresent();
    return within && JsonForm.of(type) == JsonForm.OBJECT ? path + "." + refused : path;
  }

  private static Class<?> typeAt(List<JacksonException.Reference> steps, Class<?> type) {
    Class<?> at = type;
    for (JacksonException.Reference step : steps) {
      String name = step.getPropertyName();
      if (name != null) {
        at = CommandField.of(at, name).<Class<?>>map(CommandField::valueType).orElse(Object.class);
      }
    }
    return at;
  }

  private static String path(List<JacksonException.Reference> steps) {
    StringBuilder path = new StringBuilder();
    for (JacksonException.Reference step : steps) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return path.toString();
  }
}
