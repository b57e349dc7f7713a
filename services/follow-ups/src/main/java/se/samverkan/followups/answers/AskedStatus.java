package se.samverkan.followups.answers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.refusals.Refusal;

/** Which assignments are asked for; those overdue are among those open. */
public enum AskedStatus {
  OPEN,
  OVERDUE,
  DONE,
  DROPPED,
  ALL;

  /**
   * The status in small letters; those open when there is none.
   *
   * @throws Refusal {@code UNKNOWN_FOLLOW_UP_STATUS}
   */
  public static AskedStatus of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return OPEN;
    }
    for (AskedStatus status : values()) {
      if (status.name().toLowerCase(Locale.ROOT).equals(text.strip())) {
        return status;
      }
    }
    throw new Refusal(
        FollowUpRefusal.UNKNOWN_FOLLOW_UP_STATUS,
        "status",
        "The status is one of open, overdue, done, dropped, all.");
  }
}
