package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Take a focus area without activities out of the plan. */
public record RemoveFocusArea(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    FocusAreaId focusAreaId,
    String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public RemoveFocusArea {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  FocusAreaRemoved event() {
    return new FocusAreaRemoved(
        workPlanId.value(),
        focusAreaId.value(),
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
