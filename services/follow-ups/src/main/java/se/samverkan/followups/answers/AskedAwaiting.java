package se.samverkan.followups.answers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.followups.Awaiting;
import se.samverkan.platform.refusals.Refusal;

/** What the assignments that are asked for wait for. */
final class AskedAwaiting {

  private AskedAwaiting() {}

  /**
   * What is waited for, in letters of either size; null when nothing is asked.
   *
   * @throws Refusal {@code UNKNOWN_AWAITING}
   */
  static @Nullable Awaiting of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    for (Awaiting awaiting : Awaiting.values()) {
      if (awaiting.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
        return awaiting;
      }
    }
    throw new Refusal(
        FollowUpRefusal.UNKNOWN_AWAITING,
        "awaiting",
        "What is waited for is one of answer, acceptance.");
  }
}
