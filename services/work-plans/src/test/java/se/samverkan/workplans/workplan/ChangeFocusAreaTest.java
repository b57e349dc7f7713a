package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class ChangeFocusAreaTest {

  @Test
  void whatItWasBeforeIsSaid() {
    drafted()
        .when(new ChangeFocusArea(PLAN, AREA, "Kompetensförsörjning", null, null, null))
        .expectEvents(
            new FocusAreaChanged(
                ID,
                AREA.value(),
                "Kompetens",
                "Fler utbildade",
                "Kompetensförsörjning",
                null,
                null,
                null));
  }

  @Test
  void aChangeThatChangesNothingIsNotRecorded() {
    adopted()
        .when(new ChangeFocusArea(PLAN, AREA, "Kompetens", "Fler utbildade", null, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void afterAdoptionItNeedsAReason() {
    adopted()
        .when(new ChangeFocusArea(PLAN, AREA, "Annat", "Fler utbildade", null, null))
        .expectException(
            Refused.as(WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON, "reason"))
        .expectNoEvents();
  }

  @Test
  void anUnknownOneIsRefused() {
    drafted()
        .when(new ChangeFocusArea(PLAN, AREA_2, "Annat", "Fler utbildade", null, null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_FOCUS_AREA, "focusAreaId"))
        .expectNoEvents();
  }
}
