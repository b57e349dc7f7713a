package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.NEXT;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.followedUp;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class MoveActivityToNextYearTest {

  @Test
  void whatWasNotDoneGoesOnInTheNextYearsPlan() {
    adopted(followedUp(ActivityStatus.PLANNED, ActivityStatus.NOT_DONE, "brist på tid"))
        .when(
            new MoveActivityToNextYear(
                PLAN, ACTIVITY, NEXT, new ActivityId("activity_1b"), LATER, "brist på tid"))
        .expectEvents(
            new ActivityMovedToNextYear(
                ID, ACTIVITY.value(), NEXT.value(), "activity_1b", LATER, "brist på tid"));
  }

  @Test
  void movingItAgainChangesNothing() {
    adopted(
            new ActivityMovedToNextYear(
                ID, ACTIVITY.value(), NEXT.value(), "activity_1b", LATER, "brist på tid"))
        .when(
            new MoveActivityToNextYear(
                PLAN, ACTIVITY, NEXT, new ActivityId("activity_1b"), LATER, "brist på tid"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void movingItElsewhereAsWellIsRefused() {
    adopted(
            new ActivityMovedToNextYear(
                ID, ACTIVITY.value(), NEXT.value(), "activity_1b", LATER, "brist på tid"))
        .when(
            new MoveActivityToNextYear(
                PLAN, ACTIVITY, NEXT, new ActivityId("activity_1c"), LATER, "brist på tid"))
        .expectException(
            Refused.as(WorkPlansRefusal.ACTIVITY_ALREADY_MOVED_OTHERWISE, "activityId"))
        .expectNoEvents();
  }

  @Test
  void whatIsDoneDoesNotMove() {
    adopted(followedUp(ActivityStatus.PLANNED, ActivityStatus.DONE, null))
        .when(
            new MoveActivityToNextYear(
                PLAN, ACTIVITY, NEXT, new ActivityId("activity_1b"), LATER, "brist på tid"))
        .expectException(Refused.as(WorkPlansRefusal.ACTIVITY_DONE, "activityId"))
        .expectNoEvents();
  }

  @Test
  void itMovesToAnotherPlan() {
    assertThatThrownBy(
            () ->
                new MoveActivityToNextYear(
                    PLAN, ACTIVITY, PLAN, new ActivityId("activity_1b"), LATER, "brist på tid"))
        .matches(
            Refused.as(WorkPlansRefusal.ACTIVITY_MOVED_INTO_ITS_OWN_PLAN, "toWorkPlanId")::matches);
  }

  @Test
  void aDraftKeepsItsActivities() {
    drafted()
        .when(
            new MoveActivityToNextYear(
                PLAN, ACTIVITY, NEXT, new ActivityId("activity_1b"), LATER, "brist på tid"))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_ADOPTED, "workPlanId"))
        .expectNoEvents();
  }
}
