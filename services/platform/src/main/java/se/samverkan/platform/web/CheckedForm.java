package se.samverkan.platform.web;

import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.texts.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks a JSON object against the fields of a command, however deep, before anything is made of
 * it, so that a refusal names the field by its path, as in {@code items[2].title}. Lists that are
 * missing become empty.
 */
final class CheckedForm {

  private CheckedForm() {}

  static void check(ObjectNode object, Class<?> type, String path) {
    for (String name : object.propertyNames()) {
      if (CommandField.of(type, name).isEmpty()) {
        String field = path + PlainName.of(name);
        throw refusal(InputRefusal.FIELD_UNKNOWN, field, "There is no field " + field + " here.");
      }
    }
    CommandField.of(type).forEach(field -> check(object, field, path + field.name()));
  }

  private static void check(ObjectNode object, CommandField field, String path) {
    JsonNode value = object.get(field.name());
    if (value == null || value.isNull()) {
      if (field.isList()) {
        object.set(field.name(), object.arrayNode());
      } else if (field.required()) {
        throw refusal(InputRefusal.FIELD_MISSING, path, "The field " + path + " needs a value.");
      }
    } else if (field.isList()) {
      fits(value, JsonForm.LIST, path);
      checkElements((ArrayNode) value, field.valueType(), path);
    } else {
      check(value, field.valueType(), path);
    }
  }

  private static void checkElements(ArrayNode elements, Class<?> type, String path) {
    for (int i = 0; i < elements.size(); i++) {
      String element = path + "[" + i + "]";
      if (elements.get(i).isNull()) {
        throw refusal(
            InputRefusal.FIELD_MISSING,
            element,
            "The list " + path + " has an element without a value.");
      }
      check(elements.get(i), type, element);
    }
  }

  private static void check(JsonNode value, Class<?> type, String path) {
    JsonForm form = JsonForm.of(type);
    fits(value, form, path);
    if (value instanceof ObjectNode nested) {
      check(nested, type, path + ".");
    } else if (value.isString()) {
      PlainText.optional(path, value.asString(), PlainText.PASSAGE);
    }
  }

  private static void fits(JsonNode value, JsonForm form, String path) {
    if (!form.fits(value)) {
      throw refusal(
          InputRefusal.FIELD_MALFORMED, path, "The field " + path + " " + form.sentence() + ".");
    }
  }

  private static Refusal refusal(RefusalCode code, String field, String sentence) {
    return new Refusal(code, field, sentence);
  }
}
