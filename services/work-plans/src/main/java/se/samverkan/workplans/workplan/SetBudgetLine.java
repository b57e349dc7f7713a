package se.samverkan.workplans.workplan;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/**
 * Give the budget a line, or change one.
 *
 * @param amount in whole Swedish kronor, not negative; the kind says which way the money goes
 */
public record SetBudgetLine(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    LineId lineId,
    BudgetLineKind kind,
    String text,
    @Nullable FocusAreaId focusAreaId,
    @Nullable ActivityId activityId,
    int amount,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public SetBudgetLine {
    text = PlainText.required("text", text, PlainText.LINE);
    reason = PlainText.optional("reason", reason, PlainText.LINE);
    Rule.require(new AmountIsNotNegative(amount));
  }

  BudgetLine line() {
    return new BudgetLine(
        kind,
        text,
        focusAreaId == null ? null : focusAreaId.value(),
        activityId == null ? null : activityId.value(),
        amount);
  }

  BudgetLineSet event(@Nullable BudgetLine previous) {
    return new BudgetLineSet(
        workPlanId.value(),
        lineId.value(),
        previous,
        line(),
        reason,
        decisionId == null ? null : decisionId.value());
  }
}
