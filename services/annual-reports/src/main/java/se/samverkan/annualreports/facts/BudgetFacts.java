package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetLine;

/**
 * A line of a budget and what it came to.
 *
 * @param outcome in whole Swedish kronor; null while none is recorded
 * @param outcomeOn the day by which it had come to that
 */
public record BudgetFacts(
    String id, BudgetLine line, @Nullable Integer outcome, @Nullable LocalDate outcomeOn)
    implements PlanFacts.Part {

  BudgetFacts planned(BudgetLine now) {
    return new BudgetFacts(id, now, outcome, outcomeOn);
  }

  BudgetFacts cameTo(int amount, LocalDate on) {
    return new BudgetFacts(id, line, amount, on);
  }
}
