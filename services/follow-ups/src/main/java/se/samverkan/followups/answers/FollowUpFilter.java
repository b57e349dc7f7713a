package se.samverkan.followups.answers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.followups.Awaiting;
import se.samverkan.followups.SearchedWords;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/**
 * Which assignments are asked for, whatever their status; null asks for all.
 *
 * @param bodyId given by this body
 * @param organisationId assigned to this organisation or to one who stood for it
 * @param personId assigned to this person
 * @param dueBefore due before this day
 * @param awaiting for which this is waited
 * @param text words that stand in the assignment one after the other
 */
public record FollowUpFilter(
    @Nullable String bodyId,
    @Nullable String organisationId,
    @Nullable String personId,
    @Nullable LocalDate dueBefore,
    @Nullable Awaiting awaiting,
    @Nullable String text) {

  /** Every assignment there is. */
  public static final FollowUpFilter NONE = new FollowUpFilter(null, null, null, null, null, null);

  private static final int LONGEST_TEXT = 200;

  public FollowUpFilter {
    if (text != null && text.length() > LONGEST_TEXT) {
      throw new Refusal(
          InputRefusal.TEXT_TOO_LONG,
          "text",
          "A text to search for has at most " + LONGEST_TEXT + " characters.");
    }
    bodyId = orNull(bodyId);
    organisationId = orNull(organisationId);
    personId = orNull(personId);
    text = text == null ? null : orNull(SearchedWords.form(text));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
