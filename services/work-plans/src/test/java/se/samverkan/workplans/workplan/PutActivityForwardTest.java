package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.NETWORK;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PUT_FORWARD;
import static se.samverkan.workplans.workplan.Plans.WISH;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class PutActivityForwardTest {

  @Test
  void aNetworkPutsAnActivityForward() {
    drafted()
        .when(new PutActivityForward(PLAN, WISH, NETWORK, AREA, "Kursdag", null, BEGUN_ON))
        .expectEvents(PUT_FORWARD);
  }

  @Test
  void puttingItForwardAgainChangesNothing() {
    drafted(PUT_FORWARD)
        .when(new PutActivityForward(PLAN, WISH, NETWORK, AREA, "Kursdag", null, BEGUN_ON))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTitleIsRefused() {
    drafted(PUT_FORWARD)
        .when(new PutActivityForward(PLAN, WISH, NETWORK, AREA, "Resa", null, BEGUN_ON))
        .expectException(
            Refused.as(
                WorkPlansRefusal.ACTIVITY_ALREADY_PUT_FORWARD_WITH_OTHER_CONTENT, "putForwardId"))
        .expectNoEvents();
  }

  @Test
  void itsFocusAreaIsInThePlan() {
    drafted()
        .when(new PutActivityForward(PLAN, WISH, NETWORK, AREA_2, "Kursdag", null, BEGUN_ON))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_FOCUS_AREA, "focusAreaId"))
        .expectNoEvents();
  }
}
