package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.platform.texts.PlainText;

/**
 * Record what a line of the budget had come to on a date.
 *
 * @param amount in whole Swedish kronor
 */
public record RecordBudgetOutcome(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    LineId lineId,
    int amount,
    LocalDate asOf,
    @Nullable String note)
    implements WorkPlanCommand {

  public RecordBudgetOutcome {
    note = PlainText.optional("note", note, PlainText.PASSAGE);
  }

  BudgetOutcomeRecorded event(@Nullable Integer previous) {
    return new BudgetOutcomeRecorded(
        workPlanId.value(), lineId.value(), previous, amount, asOf, note);
  }
}
