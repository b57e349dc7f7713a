package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.MEETING;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class FollowUpFocusAreaTest {

  @Test
  void whatWasSaidIsRecorded() {
    adopted()
        .when(new FollowUpFocusArea(PLAN, AREA, "Gick bra.", MEETING, LATER))
        .expectEvents(
            new FocusAreaFollowedUp(ID, AREA.value(), "Gick bra.", MEETING.value(), LATER));
  }

  @Test
  void sayingItAgainChangesNothing() {
    adopted(new FocusAreaFollowedUp(ID, AREA.value(), "Gick bra.", MEETING.value(), LATER))
        .when(new FollowUpFocusArea(PLAN, AREA, "Gick bra.", MEETING, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aDraftIsNotFollowedUp() {
    drafted()
        .when(new FollowUpFocusArea(PLAN, AREA, "Gick bra.", MEETING, LATER))
        .expectException(Refused.as(WorkPlansRefusal.WORK_PLAN_NOT_ADOPTED, "workPlanId"))
        .expectNoEvents();
  }

  @Test
  void norIsAPlanBeforeItHolds() {
    adopted()
        .when(new FollowUpFocusArea(PLAN, AREA, "Gick bra.", MEETING, BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "followedUpOn"))
        .expectNoEvents();
  }
}
