package se.samverkan.events.workplans;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** The budget of a work plan has a line, or it is otherwise than before. */
@EventType(name = "workplans.BudgetLineSet", revision = 1)
public record BudgetLineSet(
    String workPlanId,
    String lineId,
    @Nullable BudgetLine previousLine,
    BudgetLine line,
    @Nullable String reason,
    @Nullable String decisionId)
    implements WorkPlanEvent {}
