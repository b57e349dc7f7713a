package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.DECISION;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LINE_SET;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RemoveActivityTest {

  @Test
  void anActivityIsRemovedWithAReason() {
    adopted()
        .when(new RemoveActivity(PLAN, ACTIVITY, "inställd", DECISION))
        .expectEvents(new ActivityRemoved(ID, ACTIVITY.value(), "inställd", DECISION.value()));
  }

  @Test
  void removingItAgainChangesNothing() {
    adopted(new ActivityRemoved(ID, ACTIVITY.value(), "inställd", DECISION.value()))
        .when(new RemoveActivity(PLAN, ACTIVITY, "inställd", DECISION))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void oneThatALineOfTheBudgetIsForStays() {
    drafted(LINE_SET)
        .when(new RemoveActivity(PLAN, ACTIVITY, "inställd", DECISION))
        .expectException(Refused.as(WorkPlansRefusal.BUDGET_LINE_NAMES_IT, "activityId"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new RemoveActivity(PLAN, new ActivityId("activity_9"), "X", null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_ACTIVITY, "activityId"))
        .expectNoEvents();
  }
}
