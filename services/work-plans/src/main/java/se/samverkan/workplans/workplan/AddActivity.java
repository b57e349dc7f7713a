package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/**
 * Add an activity under a focus area.
 *
 * @param movedFromActivityId the activity of the year before that goes on in this one
 */
public record AddActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    ActivityId activityId,
    PlannedActivity activity,
    @Nullable ActivityId movedFromActivityId,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public AddActivity {
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  ActivityAdded event() {
    return new ActivityAdded(
        workPlanId.value(),
        activityId.value(),
        activity.value(),
        movedFromActivityId == null ? null : movedFromActivityId.value(),
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
