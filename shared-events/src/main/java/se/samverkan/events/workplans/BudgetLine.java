package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;

/**
 * One line of a budget in whole Swedish kronor, for a focus area, an activity or the plan as such.
 */
public record BudgetLine(
    BudgetLineKind kind,
    String text,
    @Nullable String focusAreaId,
    @Nullable String activityId,
    int amount) {}
