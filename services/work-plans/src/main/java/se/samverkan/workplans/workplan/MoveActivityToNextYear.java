package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Let an activity that was not done go on in the plan of the next year. */
public record MoveActivityToNextYear(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    ActivityId activityId,
    WorkPlanId toWorkPlanId,
    ActivityId toActivityId,
    LocalDate movedOn,
    String reason)
    implements WorkPlanCommand {

  public MoveActivityToNextYear {
    reason = PlainText.required("reason", reason, PlainText.LINE);
    Rule.require(new ActivityMovesToAnotherPlan(workPlanId, toWorkPlanId));
  }

  ActivityMovedToNextYear event() {
    return new ActivityMovedToNextYear(
        workPlanId.value(),
        activityId.value(),
        toWorkPlanId.value(),
        toActivityId.value(),
        movedOn,
        reason);
  }
}
