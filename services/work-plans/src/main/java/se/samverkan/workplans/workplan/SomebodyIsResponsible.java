package se.samverkan.workplans.workplan;

import se.samverkan.events.workplans.Activity;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Once the plan is proposed, somebody is responsible for every activity. */
record SomebodyIsResponsible(boolean proposed, Activity activity) implements Rule {

  @Override
  public boolean holds() {
    return !proposed || !activity.responsible().isEmpty();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.NOBODY_RESPONSIBLE,
        "responsible",
        "Nobody is responsible for the activity: " + activity.title());
  }
}
