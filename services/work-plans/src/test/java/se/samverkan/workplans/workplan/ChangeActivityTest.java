package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.ofNobody;
import static se.samverkan.workplans.workplan.Plans.planned;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class ChangeActivityTest {

  @Test
  void howItWasPlannedBeforeIsSaid() {
    drafted()
        .when(new ChangeActivity(PLAN, ACTIVITY, planned("Kursvecka"), null, null))
        .expectEvents(
            new ActivityChanged(
                ID,
                ACTIVITY.value(),
                planned("Kursdag").value(),
                planned("Kursvecka").value(),
                null,
                null));
  }

  @Test
  void aChangeThatChangesNothingIsNotRecorded() {
    adopted()
        .when(new ChangeActivity(PLAN, ACTIVITY, planned("Kursdag"), null, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void afterAdoptionItNeedsAReason() {
    adopted()
        .when(new ChangeActivity(PLAN, ACTIVITY, planned("Kursvecka"), null, null))
        .expectException(
            Refused.as(WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON, "reason"))
        .expectNoEvents();
  }

  @Test
  void onceProposedSomebodyStaysResponsible() {
    drafted(PROPOSED)
        .when(new ChangeActivity(PLAN, ACTIVITY, ofNobody(), null, null))
        .expectException(Refused.as(WorkPlansRefusal.NOBODY_RESPONSIBLE, "responsible"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new ChangeActivity(PLAN, new ActivityId("activity_9"), planned("X"), null, null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_ACTIVITY, "activityId"))
        .expectNoEvents();
  }
}
