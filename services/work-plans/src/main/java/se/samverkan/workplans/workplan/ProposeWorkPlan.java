package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.MeetingId;

/** Put the plan as it stands before a body. */
public record ProposeWorkPlan(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId toBodyId,
    @Nullable MeetingId meetingId,
    LocalDate proposedOn)
    implements WorkPlanCommand {

  WorkPlanProposed event() {
    return new WorkPlanProposed(
        workPlanId.value(),
        toBodyId.value(),
        meetingId == null ? null : meetingId.value(),
        proposedOn);
  }
}
