package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.MeetingId;

/** Record how far an activity has come. */
public record FollowUpActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    ActivityId activityId,
    ActivityStatus status,
    @Nullable String note,
    @Nullable MeetingId meetingId,
    LocalDate followedUpOn)
    implements WorkPlanCommand {

  public FollowUpActivity {
    note = PlainText.optional("note", note, PlainText.PASSAGE);
    Rule.require(new NotDoneSaysWhy(status, note));
  }

  ActivityFollowedUp event(ActivityStatus previous) {
    return new ActivityFollowedUp(
        workPlanId.value(),
        activityId.value(),
        previous,
        status,
        note,
        meetingId == null ? null : meetingId.value(),
        followedUpOn);
  }
}
