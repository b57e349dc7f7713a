package se.samverkan.workplans.workplan;

import java.util.List;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What lines of the budget are for is not removed. */
record NoBudgetLineNamesIt(String id, String field, List<BudgetLine> lines) implements Rule {

  @Override
  public boolean holds() {
    return lines.stream()
        .noneMatch(line -> id.equals(line.focusAreaId()) || id.equals(line.activityId()));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.BUDGET_LINE_NAMES_IT,
        field,
        "A line of the budget is for it; that is removed or changed first.");
  }
}
