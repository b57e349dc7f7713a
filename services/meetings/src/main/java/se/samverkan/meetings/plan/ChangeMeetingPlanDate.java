package se.samverkan.meetings.plan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingPlanDateChanged;
import se.samverkan.events.meetings.PlannedDate;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.texts.PlainText;

/** Gives a meeting of an adopted plan another date, time or place. */
public record ChangeMeetingPlanDate(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId,
    MeetingId meetingId,
    Slot slot,
    LocalDate changedOn,
    @Nullable DecisionId decisionId,
    String reason)
    implements MeetingPlanCommand {

  public ChangeMeetingPlanDate {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MeetingPlanDateChanged event(PlannedDate previous) {
    return new MeetingPlanDateChanged(
        meetingPlanId.value(),
        previous,
        slot.of(previous.meetingId(), previous.bodyId()),
        changedOn,
        decisionId == null ? null : decisionId.value(),
        reason);
  }
}
