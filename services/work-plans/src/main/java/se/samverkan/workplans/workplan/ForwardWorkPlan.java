package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanForwarded;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;

/** Record that a body passes the proposed plan on to another. */
public record ForwardWorkPlan(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId fromBodyId,
    BodyId toBodyId,
    @Nullable DecisionId decisionId,
    LocalDate forwardedOn)
    implements WorkPlanCommand {

  public ForwardWorkPlan {
    Rule.require(new PlanIsForwardedToAnotherBody(fromBodyId, toBodyId));
  }

  WorkPlanForwarded event() {
    return new WorkPlanForwarded(
        workPlanId.value(),
        fromBodyId.value(),
        toBodyId.value(),
        decisionId == null ? null : decisionId.value(),
        forwardedOn);
  }
}
