package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.BudgetFacts;
import se.samverkan.events.workplans.BudgetLineKind;

/**
 * A budget and what it came to, in whole Swedish kronor.
 *
 * @param outcome of those lines that have one
 */
public record BudgetOfYear(List<Line> lines, Sums planned, Sums outcome) {

  /**
   * A line of the budget.
   *
   * @param outcomeOn the day by which it had come to that
   * @param difference how much more than planned it came to
   */
  public record Line(
      String lineId,
      BudgetLineKind kind,
      String text,
      @Nullable String focusAreaId,
      @Nullable String activityId,
      int planned,
      @Nullable Integer outcome,
      @Nullable LocalDate outcomeOn,
      @Nullable Integer difference) {}

  /**
   * Sums of lines.
   *
   * @param result income less cost
   */
  public record Sums(long income, long cost, long result) {}

  static BudgetOfYear of(List<BudgetFacts> budget) {
    return new BudgetOfYear(
        budget.stream().map(BudgetOfYear::line).toList(),
        sums(budget, each -> each.line().amount()),
        sums(budget, each -> each.outcome() == null ? 0 : each.outcome()));
  }

  private static Line line(BudgetFacts facts) {
    var line = facts.line();
    Integer outcome = facts.outcome();
    return new Line(
        facts.id(),
        line.kind(),
        line.text(),
        line.focusAreaId(),
        line.activityId(),
        line.amount(),
        outcome,
        facts.outcomeOn(),
        outcome == null ? null : Integer.valueOf(outcome - line.amount()));
  }

  private static Sums sums(List<BudgetFacts> budget, ToLongFunction<BudgetFacts> amount) {
    long income = sum(budget, BudgetLineKind.INCOME, amount);
    long cost = sum(budget, BudgetLineKind.COST, amount);
    return new Sums(income, cost, income - cost);
  }

  private static long sum(
      List<BudgetFacts> budget, BudgetLineKind kind, ToLongFunction<BudgetFacts> amount) {
    return budget.stream().filter(each -> each.line().kind() == kind).mapToLong(amount).sum();
  }
}
