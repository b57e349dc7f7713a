package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED_ON;
import static se.samverkan.workplans.workplan.Plans.PUT_FORWARD;
import static se.samverkan.workplans.workplan.Plans.TURNED_DOWN;
import static se.samverkan.workplans.workplan.Plans.WISH;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class TurnDownPutForwardActivityTest {

  @Test
  void itIsTurnedDownWithAReason() {
    drafted(PUT_FORWARD)
        .when(new TurnDownPutForwardActivity(PLAN, WISH, PROPOSED_ON, "ryms inte"))
        .expectEvents(TURNED_DOWN);
  }

  @Test
  void turningItDownAgainChangesNothing() {
    drafted(PUT_FORWARD, TURNED_DOWN)
        .when(new TurnDownPutForwardActivity(PLAN, WISH, PROPOSED_ON, "ryms inte"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void turningItDownForAnotherReasonIsRefused() {
    drafted(PUT_FORWARD, TURNED_DOWN)
        .when(new TurnDownPutForwardActivity(PLAN, WISH, PROPOSED_ON, "för dyrt"))
        .expectException(
            Refused.as(
                WorkPlansRefusal.PUT_FORWARD_ACTIVITY_ALREADY_ANSWERED_OTHERWISE, "putForwardId"))
        .expectNoEvents();
  }

  @Test
  void itIsNotTurnedDownBeforeItWasPutForward() {
    drafted(PUT_FORWARD)
        .when(new TurnDownPutForwardActivity(PLAN, WISH, BEGUN_ON.minusDays(1), "ryms inte"))
        .expectException(Refused.as(WorkPlansRefusal.DAY_BEFORE_WHAT_IT_FOLLOWS, "turnedDownOn"))
        .expectNoEvents();
  }
}
