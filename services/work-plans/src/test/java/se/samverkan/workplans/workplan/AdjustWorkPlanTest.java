package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.ADOPTED_ON;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.GROUP;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.MEETING;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.drafted;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class AdjustWorkPlanTest {

  @Test
  void aBodySaysWhatIsToBeOtherwise() {
    drafted(PROPOSED)
        .when(
            new AdjustWorkPlan(
                PLAN, GROUP, MEETING, null, List.of("mer tid för kursen"), ADOPTED_ON))
        .expectEvents(
            new WorkPlanAdjusted(
                ID,
                GROUP.value(),
                MEETING.value(),
                null,
                List.of("mer tid för kursen"),
                ADOPTED_ON));
  }

  @Test
  void sayingItAgainChangesNothing() {
    drafted(
            PROPOSED,
            new WorkPlanAdjusted(
                ID,
                GROUP.value(),
                MEETING.value(),
                null,
                List.of("mer tid för kursen"),
                ADOPTED_ON))
        .when(
            new AdjustWorkPlan(
                PLAN, GROUP, MEETING, null, List.of("mer tid för kursen"), ADOPTED_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void somethingIsToBeOtherwise() {
    assertThatThrownBy(() -> new AdjustWorkPlan(PLAN, GROUP, MEETING, null, List.of(), ADOPTED_ON))
        .matches(Refused.as(WorkPlansRefusal.ADJUSTMENTS_MISSING, "adjustments")::matches);
  }

  @Test
  void onlyWhatWasProposedIsAdjusted() {
    drafted()
        .when(
            new AdjustWorkPlan(
                PLAN, GROUP, MEETING, null, List.of("mer tid för kursen"), ADOPTED_ON))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_PROPOSED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void notBeforeItWasProposed() {
    drafted(PROPOSED)
        .when(
            new AdjustWorkPlan(PLAN, GROUP, MEETING, null, List.of("mer tid för kursen"), BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "adjustedOn"))
        .expectNoEvents();
  }
}
