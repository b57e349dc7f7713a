package se.samverkan.meetings.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingPlanDateAdjusted;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.platform.texts.PlainText;

/** Gives a proposed meeting another date, time or place before the plan is adopted. */
public record AdjustMeetingPlanDate(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId,
    MeetingId meetingId,
    Slot slot,
    @Nullable String reason)
    implements MeetingPlanCommand {

  public AdjustMeetingPlanDate {
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  MeetingPlanDateAdjusted event(PlannedDate previous) {
    return new MeetingPlanDateAdjusted(
        meetingPlanId.value(), previous, slot.of(previous.meetingId(), previous.bodyId()), reason);
  }
}
