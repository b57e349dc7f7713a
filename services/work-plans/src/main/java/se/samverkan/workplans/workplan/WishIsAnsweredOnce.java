package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** What was put forward is answered in one way. */
record WishIsAnsweredOnce(WorkPlanEvent answer, WorkPlanEvent again) implements Rule {

  @Override
  public boolean holds() {
    return answer.equals(again);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.PUT_FORWARD_ACTIVITY_ALREADY_ANSWERED_OTHERWISE,
        "putForwardId",
        "What was put forward was accepted or turned down before, otherwise.");
  }
}
