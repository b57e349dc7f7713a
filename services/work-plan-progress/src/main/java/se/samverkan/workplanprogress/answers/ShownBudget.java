package se.samverkan.workplanprogress.answers;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.workplanprogress.BudgetPost;
import se.samverkan.workplanprogress.Outcome;

/**
 * The budget of a work plan, in whole Swedish kronor.
 *
 * @param outcome of those lines that have one
 */
public record ShownBudget(List<ShownLine> lines, Sums planned, Sums outcome) {

  /**
   * A line of the budget.
   *
   * @param difference how much more than planned it came to
   */
  public record ShownLine(
      String lineId,
      BudgetLineKind kind,
      String text,
      @Nullable String focusAreaId,
      @Nullable String activityId,
      int amount,
      @Nullable Outcome outcome,
      @Nullable Integer difference) {}

  /**
   * Sums of lines.
   *
   * @param result income less cost
   */
  public record Sums(long income, long cost, long result) {}

  static ShownBudget of(List<BudgetPost> posts) {
    return new ShownBudget(
        posts.stream().map(ShownBudget::line).toList(),
        sums(posts, post -> post.line().amount()),
        sums(posts, post -> post.outcome() == null ? 0 : post.outcome().amount()));
  }

  private static ShownLine line(BudgetPost post) {
    BudgetLine line = post.line();
    Outcome outcome = post.outcome();
    Integer difference = outcome == null ? null : Integer.valueOf(outcome.amount() - line.amount());
    return new ShownLine(
        post.id(),
        line.kind(),
        line.text(),
        line.focusAreaId(),
        line.activityId(),
        line.amount(),
        outcome,
        difference);
  }

  private static Sums sums(List<BudgetPost> posts, ToLongFunction<BudgetPost> amount) {
    long income = sum(posts, BudgetLineKind.INCOME, amount);
    long cost = sum(posts, BudgetLineKind.COST, amount);
    return new Sums(income, cost, income - cost);
  }

  private static long sum(
      List<BudgetPost> posts, BudgetLineKind kind, ToLongFunction<BudgetPost> amount) {
    return posts.stream().filter(post -> post.line().kind() == kind).mapToLong(amount).sum();
  }
}
