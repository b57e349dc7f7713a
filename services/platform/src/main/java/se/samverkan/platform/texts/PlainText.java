package se.samverkan.platform.texts;

import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Checks of text that people enter. */
public final class PlainText {

  /** Characters in a name, title or other line. */
  public static final int LINE = 500;

  /** Characters in a decision, task or other running text. */
  public static final int PASSAGE = 100_000;

  private PlainText() {}

  /**
   * Returns the text without blanks around it.
   *
   * @throws Refusal naming the field, when the text is missing, longer than {@code most} characters
   *     or has control characters other than tab and line breaks, or a personal identity number
   */
  public static String required(String field, @Nullable String text, int most) {
    String checked = optional(field, text, most);
    if (checked == null) {
      throw new Refusal(InputRefusal.TEXT_MISSING, field, "The field " + field + " needs a text.");
    }
    return checked;
  }

  /** As {@link #required}, but a missing or blank text is null. */
  public static @Nullable String optional(String field, @Nullable String text, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.length() > most) {
      throw new Refusal(
          InputRefusal.TEXT_TOO_LONG,
          field,
          "The field " + field + " holds at most " + most + " characters.");
    }
    if (text.chars().anyMatch(PlainText::isControl)) {
      throw new Refusal(
          InputRefusal.TEXT_HAS_CONTROL_CHARACTERS,
          field,
          "The field " + field + " has control characters, which are not allowed.");
    }
    if (PersonalIdentityNumber.isIn(text)) {
      throw new Refusal(
          InputRefusal.TEXT_HAS_PERSONAL_IDENTITY_NUMBER,
          field,
          "The field " + field + " has a personal identity number, which is not kept here.");
    }
    return text.strip();
  }

  /** Also what turns the direction of writing, by which a text shows itself as another. */
  private static boolean isControl(int character) {
    boolean ofLines = character == '\n' || character == '\r' || character == '\t';
    boolean turns =
        (character >= '\u202A' && character <= '\u202E')
            || (character >= '\u2066' && character <= '\u2069');
    return turns || (Character.isISOControl(character) && !ofLines);
  }
}
