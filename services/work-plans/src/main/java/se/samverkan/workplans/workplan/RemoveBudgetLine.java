package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Take a line out of the budget. */
public record RemoveBudgetLine(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    LineId lineId,
    String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public RemoveBudgetLine {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  BudgetLineRemoved event() {
    return new BudgetLineRemoved(
        workPlanId.value(), lineId.value(), reason, decisionId == null ? null : decisionId.value());
  }
}
