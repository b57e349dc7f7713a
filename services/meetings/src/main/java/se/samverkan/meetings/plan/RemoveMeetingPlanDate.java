package se.samverkan.meetings.plan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MeetingPlanDateRemoved;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.platform.texts.PlainText;

/** Takes a date out of a proposed plan. */
public record RemoveMeetingPlanDate(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId, MeetingId meetingId, String reason)
    implements MeetingPlanCommand {

  public RemoveMeetingPlanDate {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MeetingPlanDateRemoved event(PlannedDate date) {
    return new MeetingPlanDateRemoved(meetingPlanId.value(), date, reason);
  }
}
