package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Take an activity out of the plan. */
public record RemoveActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    ActivityId activityId,
    String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public RemoveActivity {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  ActivityRemoved event() {
    return new ActivityRemoved(
        workPlanId.value(),
        activityId.value(),
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
