package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.AREA_2_ADDED;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LINE;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RemoveFocusAreaTest {

  @Test
  void anEmptyOneIsRemoved() {
    drafted(AREA_2_ADDED)
        .when(new RemoveFocusArea(PLAN, AREA_2, "dubblett", null))
        .expectEvents(new FocusAreaRemoved(ID, AREA_2.value(), "dubblett", null));
  }

  @Test
  void removingItAgainChangesNothing() {
    drafted(AREA_2_ADDED, new FocusAreaRemoved(ID, AREA_2.value(), "dubblett", null))
        .when(new RemoveFocusArea(PLAN, AREA_2, "dubblett", null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void oneWithActivitiesStays() {
    drafted()
        .when(new RemoveFocusArea(PLAN, AREA, "dubblett", null))
        .expectException(Refused.as(WorkPlansRefusal.FOCUS_AREA_HAS_ACTIVITIES, "focusAreaId"))
        .expectNoEvents();
  }

  @Test
  void oneThatALineOfTheBudgetIsForStays() {
    drafted(
            AREA_2_ADDED,
            new BudgetLineSet(
                ID,
                LINE.value(),
                null,
                new BudgetLine(BudgetLineKind.INCOME, "Bidrag", AREA_2.value(), null, 1),
                null,
                null))
        .when(new RemoveFocusArea(PLAN, AREA_2, "dubblett", null))
        .expectException(Refused.as(WorkPlansRefusal.BUDGET_LINE_NAMES_IT, "focusAreaId"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new RemoveFocusArea(PLAN, AREA_2, "dubblett", null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_FOCUS_AREA, "focusAreaId"))
        .expectNoEvents();
  }
}
