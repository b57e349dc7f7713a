package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.ADOPTED_ON;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.COMMITTEE;
import static se.samverkan.workplans.workplan.Plans.DECISION;
import static se.samverkan.workplans.workplan.Plans.GROUP;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.WorkPlanForwarded;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class ForwardWorkPlanTest {

  @Test
  void aBodyPassesThePlanOn() {
    drafted(PROPOSED)
        .when(new ForwardWorkPlan(PLAN, GROUP, COMMITTEE, DECISION, ADOPTED_ON))
        .expectEvents(
            new WorkPlanForwarded(
                ID, GROUP.value(), COMMITTEE.value(), DECISION.value(), ADOPTED_ON));
  }

  @Test
  void passingItOnAgainChangesNothing() {
    drafted(
            PROPOSED,
            new WorkPlanForwarded(
                ID, GROUP.value(), COMMITTEE.value(), DECISION.value(), ADOPTED_ON))
        .when(new ForwardWorkPlan(PLAN, GROUP, COMMITTEE, DECISION, ADOPTED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void itIsPassedOnToAnotherBody() {
    assertThatThrownBy(() -> new ForwardWorkPlan(PLAN, GROUP, GROUP, DECISION, ADOPTED_ON))
        .matches(Refused.as(WorkPlansRefusal.FORWARDED_TO_THE_SAME_BODY, "toBodyId")::matches);
  }

  @Test
  void onlyWhatWasProposedIsPassedOn() {
    drafted()
        .when(new ForwardWorkPlan(PLAN, GROUP, COMMITTEE, DECISION, ADOPTED_ON))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_PROPOSED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void notBeforeItWasProposed() {
    drafted(PROPOSED)
        .when(new ForwardWorkPlan(PLAN, GROUP, COMMITTEE, DECISION, BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "forwardedOn"))
        .expectNoEvents();
  }
}
