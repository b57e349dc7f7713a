package se.samverkan.workplans.workplan;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What was turned down is not ranked. */
record RankedIsNotTurnedDown(@Nullable WorkPlanEvent answer) implements Rule {

  @Override
  public boolean holds() {
    return !(answer instanceof PutForwardActivityTurnedDown);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.PUT_FORWARD_ACTIVITY_TURNED_DOWN,
        "putForwardIds",
        "The ranking names an activity that was turned down.");
  }
}
