package se.samverkan.events.workplans;

/** Whether a line of a budget is money in or money out. */
public enum BudgetLineKind {
  INCOME,
  COST
}
