package se.samverkan.workplans.workplan;

import java.util.List;
import se.samverkan.events.workplans.Activity;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** Only a focus area without activities is removed. */
record FocusAreaHasNoActivities(String focusAreaId, List<Activity> activities) implements Rule {

  @Override
  public boolean holds() {
    return activities.stream().noneMatch(activity -> activity.focusAreaId().equals(focusAreaId));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        WorkPlansRefusal.FOCUS_AREA_HAS_ACTIVITIES,
        "focusAreaId",
        "The focus area has activities; they are removed or changed first.");
  }
}
