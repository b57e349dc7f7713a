package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.followedUp;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class FollowUpActivityTest {

  @Test
  void howFarItHasComeIsRecordedWithHowFarItHadComeBefore() {
    adopted()
        .when(new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.UNDER_WAY, null, null, LATER))
        .expectEvents(followedUp(ActivityStatus.PLANNED, ActivityStatus.UNDER_WAY, null));
    adopted(followedUp(ActivityStatus.PLANNED, ActivityStatus.UNDER_WAY, null))
        .when(new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.DONE, null, null, LATER))
        .expectEvents(followedUp(ActivityStatus.UNDER_WAY, ActivityStatus.DONE, null));
  }

  @Test
  void sayingItAgainChangesNothing() {
    adopted(followedUp(ActivityStatus.PLANNED, ActivityStatus.UNDER_WAY, null))
        .when(new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.UNDER_WAY, null, null, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void thatItWasNotDoneNeedsANote() {
    assertThatThrownBy(
            () -> new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.NOT_DONE, null, null, LATER))
        .matches(Refused.as(WorkPlansRefusal.NOT_DONE_WITHOUT_NOTE, "note")::matches);
  }

  @Test
  void aDraftIsNotFollowedUp() {
    drafted()
        .when(new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.DONE, null, null, LATER))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_ADOPTED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void norIsAPlanBeforeItHolds() {
    adopted()
        .when(new FollowUpActivity(PLAN, ACTIVITY, ActivityStatus.DONE, null, null, BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "followedUpOn"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    adopted()
        .when(
            new FollowUpActivity(
                PLAN, new ActivityId("activity_9"), ActivityStatus.DONE, null, null, LATER))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_ACTIVITY, "activityId"))
        .expectNoEvents();
  }
}
