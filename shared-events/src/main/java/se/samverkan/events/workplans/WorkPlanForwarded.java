package se.samverkan.events.workplans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body passes a proposed work plan on to another body. */
@EventType(name = "workplans.WorkPlanForwarded", revision = 1)
public record WorkPlanForwarded(
    String workPlanId,
    String fromBodyId,
    String toBodyId,
    @Nullable String decisionId,
    LocalDate forwardedOn)
    implements WorkPlanEvent {}
