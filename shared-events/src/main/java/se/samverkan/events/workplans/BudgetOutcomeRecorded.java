package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** What a line of the budget had come to on a date, in whole Swedish kronor. */
@EventType(name = "workplans.BudgetOutcomeRecorded", revision = 1)
public record BudgetOutcomeRecorded(
    String workPlanId,
    String lineId,
    @Nullable Integer previousAmount,
    int amount,
    LocalDate asOf,
    @Nullable String note)
    implements WorkPlanEvent {}
