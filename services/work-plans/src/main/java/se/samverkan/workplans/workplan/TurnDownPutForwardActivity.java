package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.platform.texts.PlainText;

/** Leave an activity that was put forward out of the plan. */
public record TurnDownPutForwardActivity(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    PutForwardId putForwardId,
    LocalDate turnedDownOn,
    String reason)
    implements WorkPlanCommand {

  public TurnDownPutForwardActivity {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  PutForwardActivityTurnedDown event() {
    return new PutForwardActivityTurnedDown(
        workPlanId.value(), putForwardId.value(), turnedDownOn, reason);
  }
}
