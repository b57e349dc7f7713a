package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;

/** Let the plan hold, by a decision. */
public record AdoptWorkPlan(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId byBodyId,
    DecisionId decisionId,
    LocalDate adoptedOn)
    implements WorkPlanCommand {

  WorkPlanAdopted event() {
    return new WorkPlanAdopted(workPlanId.value(), byBodyId.value(), decisionId.value(), adoptedOn);
  }
}
