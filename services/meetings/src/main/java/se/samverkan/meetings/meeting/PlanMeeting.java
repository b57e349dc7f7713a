package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Says that a body is to meet on a date; time and place may be decided later. */
public record PlanMeeting(
    @TargetAggregateIdentifier MeetingId meetingId,
    BodyId bodyId,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String note)
    implements MeetingCommand {
  public PlanMeeting {
    Rule.require(new MeetingEndsAfterItStarts(start, end));
    place = PlainText.optional("place", place, PlainText.LINE);
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  MeetingPlanned event() {
    return new MeetingPlanned(meetingId.value(), bodyId.value(), date, start, end, place, note);
  }
}
