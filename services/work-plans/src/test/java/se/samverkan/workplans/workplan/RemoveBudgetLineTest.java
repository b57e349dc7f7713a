package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LINE;
import static se.samverkan.workplans.workplan.Plans.LINE_SET;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RemoveBudgetLineTest {

  @Test
  void aLineIsRemovedWithAReason() {
    drafted(LINE_SET)
        .when(new RemoveBudgetLine(PLAN, LINE, "utgår", null))
        .expectEvents(new BudgetLineRemoved(ID, LINE.value(), "utgår", null));
  }

  @Test
  void removingItAgainChangesNothing() {
    drafted(LINE_SET, new BudgetLineRemoved(ID, LINE.value(), "utgår", null))
        .when(new RemoveBudgetLine(PLAN, LINE, "utgår", null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new RemoveBudgetLine(PLAN, LINE, "utgår", null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_BUDGET_LINE, "lineId"))
        .expectNoEvents();
  }
}
