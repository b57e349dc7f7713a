package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.BEGUN;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.COMMITTEE;
import static se.samverkan.workplans.workplan.Plans.NEXT;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class BeginWorkPlanTest {

  @Test
  void aPlanIsBegunForABodyAndAYear() {
    new AggregateTestFixture<>(WorkPlan.class)
        .givenNoPriorActivity()
        .when(new BeginWorkPlan(PLAN, COMMITTEE, 2024, "Verksamhetsplan 2024", BEGUN_ON))
        .expectEvents(BEGUN);
  }

  @Test
  void beginningItAgainChangesNothing() {
    drafted()
        .when(new BeginWorkPlan(PLAN, COMMITTEE, 2024, "Verksamhetsplan 2024", BEGUN_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherTitleUnderTheSameIdIsRefused() {
    drafted()
        .when(new BeginWorkPlan(PLAN, COMMITTEE, 2024, "Plan", BEGUN_ON))
        .expectException(
            Refused.as(WorkPlansRefusal.WORK_PLAN_ALREADY_BEGUN_WITH_OTHER_CONTENT, "title"))
        .expectNoEvents();
  }

  @Test
  void theIdIsThatOfBodyAndYearSoThatThereIsOnlyOne() {
    new AggregateTestFixture<>(WorkPlan.class)
        .givenNoPriorActivity()
        .when(new BeginWorkPlan(NEXT, COMMITTEE, 2024, "Verksamhetsplan 2024", BEGUN_ON))
        .expectException(
            Refused.as(WorkPlansRefusal.WORK_PLAN_ID_NOT_OF_BODY_AND_YEAR, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void theYearIsOneThatPeoplePlanFor() {
    assertThatThrownBy(
            () -> new BeginWorkPlan(PLAN, COMMITTEE, 24, "Verksamhetsplan 2024", BEGUN_ON))
        .matches(Refused.as(WorkPlansRefusal.YEAR_OUT_OF_RANGE, "year")::matches);
  }
}
