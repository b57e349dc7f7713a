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
    return of(text, null);
  }

  /** As above, but all when it is asked what is waited for: that may be closed already. */
  static AskedStatus of(@Nullable String text, @Nullable String awaiting) {
    if (text == null || text.isBlank()) {
      return awaiting == null || awaiting.isBlank() ? OPEN : ALL;
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
