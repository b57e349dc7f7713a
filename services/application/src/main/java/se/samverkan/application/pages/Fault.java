package se.samverkan.application.pages;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.samverkan.platform.refusals.Refusal;

/**
 * What was wrong with a form, and what was given in it.
 *
 * @param form which one of the page
 * @param field empty when it is none
 */
record Fault(String form, String field, String code, String sentence, Map<String, String> given) {

  private static final String KEY = "key";

  static final Fault NONE = new Fault("", "", "", "", Map.of());

  Fault {
    given = Map.copyOf(given);
  }

  static Fault of(String form, Refusal refusal, Form given) {
    return new Fault(
        form,
        Objects.requireNonNullElse(refusal.field(), ""),
        refusal.code().name(),
        refusal.sentence(),
        given.fields().toSingleValueMap());
  }

  /** The key of a form: a new one unless it was refused, so that sending it again is the same. */
  public String key(String of) {
    return isOf(of) && given.containsKey(KEY) ? given.get(KEY) : UUID.randomUUID().toString();
  }

  public boolean isOf(String asked) {
    return asked.equals(form);
  }

  public boolean at(String asked, String of) {
    return isOf(asked) && !of.isEmpty() && field.startsWith(of);
  }

  /** What stood in a field of a form; the other text when nothing was wrong with that form. */
  public String given(String asked, String of, String otherwise) {
    return isOf(asked) ? given.getOrDefault(of, "") : otherwise;
  }

  public String given(String asked, String of) {
    return given(asked, of, "");
  }
}
