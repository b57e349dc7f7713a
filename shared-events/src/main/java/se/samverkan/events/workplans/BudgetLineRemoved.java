package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The budget of a work plan no longer has a line. */
@EventType(name = "workplans.BudgetLineRemoved", revision = 1)
public record BudgetLineRemoved(
    String workPlanId, String lineId, String reason, @Nullable String decisionId)
    implements WorkPlanEvent {}
