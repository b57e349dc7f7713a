package se.samverkan.workplanprogress;

import java.time.LocalDate;

/** That an activity goes on in the work plan of the next year. */
public record Move(LocalDate on, String toWorkPlanId, String toActivityId, String reason) {}
