package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Gives a meeting another date, time or place; what is left out is undecided from then on. */
public record MoveMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    String reason)
    implements MeetingCommand {
  public MoveMeeting {
    Rule.require(
        new MeetingEndsAfterItStarts(start, end),
        new LocalTimeExists(date, start, "start"),
        new LocalTimeExists(date, end, "end"));
    place = PlainText.optional("place", place, PlainText.LINE);
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MeetingMoved event(String bodyId, LocalDate previousDate) {
    return new MeetingMoved(
        meetingId.value(), bodyId, previousDate, date, start, end, place, reason);
  }

  Appointment appointment() {
    return new Appointment(date, start, end, place);
  }
}
