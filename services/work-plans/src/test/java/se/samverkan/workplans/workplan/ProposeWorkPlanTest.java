package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.COMMITTEE;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.MEETING;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.PROPOSED_ON;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.ofNobody;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class ProposeWorkPlanTest {

  @Test
  void aDraftIsPutBeforeABody() {
    drafted()
        .when(new ProposeWorkPlan(PLAN, COMMITTEE, MEETING, PROPOSED_ON))
        .expectEvents(PROPOSED);
  }

  @Test
  void proposingItAgainChangesNothing() {
    adopted()
        .when(new ProposeWorkPlan(PLAN, COMMITTEE, MEETING, PROPOSED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void somebodyIsResponsibleForEveryActivityThen() {
    drafted(new ActivityAdded(ID, "activity_2", ofNobody().value(), null, null, null))
        .when(new ProposeWorkPlan(PLAN, COMMITTEE, MEETING, PROPOSED_ON))
        .expectException(Refused.as(WorkPlansRefusal.NOBODY_RESPONSIBLE, "responsible"))
        .expectNoEvents();
  }

  @Test
  void itIsNotProposedBeforeItWasBegun() {
    drafted()
        .when(new ProposeWorkPlan(PLAN, COMMITTEE, MEETING, BEGUN_ON.minusDays(1)))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "proposedOn"))
        .expectNoEvents();
  }

  @Test
  void anAdoptedPlanIsNotProposed() {
    adopted()
        .when(new ProposeWorkPlan(PLAN, COMMITTEE, MEETING, LATER))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_ALREADY_ADOPTED, "workPlanId"))
        .expectNoEvents();
  }
}
