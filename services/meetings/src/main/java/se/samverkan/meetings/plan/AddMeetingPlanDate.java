package se.samverkan.meetings.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingPlanDateAdded;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.texts.PlainText;

/** Adds a date to a proposed plan. */
public record AddMeetingPlanDate(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId,
    MeetingId meetingId,
    BodyId bodyId,
    Slot slot,
    @Nullable String reason)
    implements MeetingPlanCommand {

  public AddMeetingPlanDate {
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  MeetingPlanDateAdded event() {
    return new MeetingPlanDateAdded(
        meetingPlanId.value(), slot.of(meetingId.value(), bodyId.value()), reason);
  }
}
