package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Plan an activity otherwise than before. */
public record ChangeActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    ActivityId activityId,
    PlannedActivity activity,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public ChangeActivity {
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  ActivityChanged event(Activity previous) {
    return new ActivityChanged(
        workPlanId.value(),
        activityId.value(),
        previous,
        activity.value(),
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
