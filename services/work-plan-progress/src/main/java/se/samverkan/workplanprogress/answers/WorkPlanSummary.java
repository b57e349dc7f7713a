package se.samverkan.workplanprogress.answers;

import se.samverkan.workplanprogress.WorkPlanState;

/** A work plan in a list. */
public record WorkPlanSummary(
    String workPlanId,
    Named body,
    int year,
    String title,
    WorkPlanState state,
    int activities,
    int late) {}
