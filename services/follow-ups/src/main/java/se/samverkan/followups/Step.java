package se.samverkan.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;

/**
 * Something that happened to an assignment on its way.
 *
 * @param position the place of the event among all events
 * @param assignees who took it on, who says how far it has come, or to whom it was handed over
 * @param before from whom it was handed over
 * @param due the one that was asked for
 * @param text progress, reason or note
 */
public record Step(
    long position,
    Instant recordedAt,
    String actor,
    Kind kind,
    LocalDate on,
    List<AssignedTo> assignees,
    List<AssignedTo> before,
    @Nullable Due due,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String decisionId,
    @Nullable String text) {

  public Step {
    assignees = List.copyOf(assignees);
    before = List.copyOf(before);
  }

  /** What happened. */
  public enum Kind {
    ACCEPTED,
    PROGRESS,
    MORE_TIME_ASKED,
    MORE_TIME_GIVEN,
    MORE_TIME_REFUSED,
    HANDED_OVER,
    REPORTED,
    REPORT_ACCEPTED,
    SENT_BACK,
    DROPPED
  }
}
