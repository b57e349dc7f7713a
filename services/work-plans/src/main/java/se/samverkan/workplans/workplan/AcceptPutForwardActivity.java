package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.workplans.references.DecisionId;

/** Take an activity that was put forward into the plan. */
public record AcceptPutForwardActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    PutForwardId putForwardId,
    ActivityId activityId,
    PlannedActivity activity,
    LocalDate acceptedOn,
    @Nullable String reason,
    @Nullable DecisionId decisionId)
    implements WorkPlanCommand {

  public AcceptPutForwardActivity {
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  PutForwardActivityAccepted event() {
    return new PutForwardActivityAccepted(
        workPlanId.value(), putForwardId.value(), activityId.value(), acceptedOn);
  }

  AddActivity addition() {
    return new AddActivity(workPlanId, activityId, activity, null, reason, decisionId);
  }
}
