package se.samverkan.workplanprogress;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.BudgetLine;

/** A line of the budget and what it came to. */
public record BudgetPost(String id, BudgetLine line, @Nullable Outcome outcome) implements Part {}
