package se.samverkan.meetings.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.LocalTimeExists;
import se.samverkan.meetings.meeting.That;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** When, where and how a meeting of a plan is to take place. */
public record Slot(
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable MeetingForm form,
    @Nullable Boolean tentative,
    @Nullable String note) {

  public Slot {
    place = PlainText.optional("place", place, PlainText.LINE);
    note = PlainText.optional("note", note, PlainText.PASSAGE);
    Rule.require(
        new LocalTimeExists(date, start, "start"),
        new LocalTimeExists(date, end, "end"),
        new That(
            start == null || end == null || end.isAfter(start),
            MeetingPlanRefusal.PLAN_TIME_MALFORMED,
            "end",
            "A meeting ends after it starts."));
  }

  PlannedDate of(String meetingId, String bodyId) {
    return new PlannedDate(
        meetingId, bodyId, date, start, end, place, form, Boolean.TRUE.equals(tentative), note);
  }
}
