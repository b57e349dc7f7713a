package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ADOPTED;
import static se.samverkan.workplans.workplan.Plans.ADOPTED_ON;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.COMMITTEE;
import static se.samverkan.workplans.workplan.Plans.DECISION;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;
import se.samverkan.workplans.references.DecisionId;

class AdoptWorkPlanTest {

  @Test
  void aDecisionMakesThePlanHold() {
    drafted(PROPOSED)
        .when(new AdoptWorkPlan(PLAN, COMMITTEE, DECISION, ADOPTED_ON))
        .expectEvents(ADOPTED);
  }

  @Test
  void adoptingItAgainByTheSameDecisionChangesNothing() {
    adopted()
        .when(new AdoptWorkPlan(PLAN, COMMITTEE, DECISION, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void adoptingItByAnotherDecisionIsRefused() {
    adopted()
        .when(new AdoptWorkPlan(PLAN, COMMITTEE, new DecisionId("decision_2"), ADOPTED_ON))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_ALREADY_ADOPTED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void onlyWhatWasProposedIsAdopted() {
    drafted()
        .when(new AdoptWorkPlan(PLAN, COMMITTEE, DECISION, ADOPTED_ON))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_PROPOSED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void notBeforeItWasProposed() {
    drafted(PROPOSED)
        .when(new AdoptWorkPlan(PLAN, COMMITTEE, DECISION, BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "adoptedOn"))
        .expectNoEvents();
  }
}
