package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Calls the members to a meeting, planned before or not. */
public record CallMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    BodyId bodyId,
    @Nullable String number,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    MeetingForm form)
    implements MeetingCommand {
  public CallMeeting {
    Rule.require(new MeetingEndsAfterItStarts(start, end));
    number = PlainText.optional("number", number, PlainText.LINE);
    place = PlainText.optional("place", place, PlainText.LINE);
  }

  MeetingCalled event() {
    return new MeetingCalled(
        meetingId.value(), bodyId.value(), number, date, start, end, place, form);
  }
}
