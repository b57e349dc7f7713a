package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * When an assignment is to be reported.
 *
 * @param date the date itself, the date of the meeting, or the last day of the period
 * @param meetingId the meeting, where its id is known
 * @param period the words that name a period, or the words of the document for any other kind
 */
public record Deadline(
    DueKind kind,
    @Nullable LocalDate date,
    @Nullable MeetingId meetingId,
    @Nullable String period) {

  public Deadline {
    period = PlainText.optional("due.period", period, PlainText.LINE);
    Rule.require(new DueSaysWhen(kind, date, meetingId, period));
  }

  /** On or before a date. */
  public static Deadline on(LocalDate date) {
    return new Deadline(DueKind.DATE, date, null, null);
  }

  /** At the next meeting of the body, with its date and id where they are known. */
  public static Deadline atNextMeeting(@Nullable LocalDate date, @Nullable MeetingId meetingId) {
    return new Deadline(DueKind.NEXT_MEETING, date, meetingId, null);
  }

  /** At a meeting that is named by its date, its id or both. */
  public static Deadline atMeeting(@Nullable LocalDate date, @Nullable MeetingId meetingId) {
    return new Deadline(DueKind.NAMED_MEETING, date, meetingId, null);
  }

  /** Within a period in words, with the last day it covers where that is known. */
  public static Deadline within(String period, @Nullable LocalDate lastDay) {
    return new Deadline(DueKind.PERIOD, lastDay, null, period);
  }

  Due due() {
    return new Due(kind, date, meetingId == null ? null : meetingId.value(), period);
  }
}
