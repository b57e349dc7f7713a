package se.samverkan.followups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;

/**
 * When an assignment is due as things stand now.
 *
 * @param set how it was set; null when it never was
 * @param date the day it falls on now; null when that is not known
 * @param meetingId the meeting it is tied to now
 * @param meetingCancelled the meeting it was first tied to was cancelled
 * @param sortedBy the date, or the last of all days when there is none
 */
public record DueOn(
    @Nullable Due set,
    @Nullable LocalDate date,
    @Nullable String meetingId,
    boolean meetingCancelled,
    LocalDate sortedBy) {

  /** What stands for no date, so that such assignments come last. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static DueOn of(@Nullable Due set, @Nullable LocalDate date, @Nullable String meetingId) {
    return new DueOn(set, date, meetingId, false, date == null ? NEVER : date);
  }

  static DueOn asSet(@Nullable Due due) {
    return of(due, due == null ? null : due.date(), null);
  }

  DueOn afterCancelled() {
    return new DueOn(set, date, meetingId, true, sortedBy);
  }
}
