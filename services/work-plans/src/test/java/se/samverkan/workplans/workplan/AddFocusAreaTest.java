package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.AREA_2_ADDED;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.addArea;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class AddFocusAreaTest {

  @Test
  void aFocusAreaIsAdded() {
    drafted().when(addArea("Digitalisering", null)).expectEvents(AREA_2_ADDED);
  }

  @Test
  void addingItAgainChangesNothing() {
    drafted(AREA_2_ADDED)
        .when(addArea("Digitalisering", null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void addingItAgainAfterItWasRemovedDoesNotBringItBack() {
    drafted(AREA_2_ADDED, new FocusAreaRemoved(ID, AREA_2.value(), "dubblett", null))
        .when(addArea("Digitalisering", null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithAnotherTitleIsRefused() {
    drafted(AREA_2_ADDED)
        .when(addArea("Annat", null))
        .expectException(
            Refused.as(WorkPlansRefusal.FOCUS_AREA_ALREADY_ADDED_WITH_OTHER_CONTENT, "focusAreaId"))
        .expectNoEvents();
  }

  @Test
  void afterAdoptionItNeedsAReason() {
    adopted()
        .when(addArea("Digitalisering", null))
        .expectException(
            Refused.as(WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON, "reason"))
        .expectNoEvents();
    adopted()
        .when(addArea("Digitalisering", "ny uppgift"))
        .expectEvents(
            new FocusAreaAdded(ID, AREA_2.value(), "Digitalisering", null, "ny uppgift", null));
  }

  @Test
  void aPlanThatWasNeverBegunHasNoFocusAreas() {
    new AggregateTestFixture<>(WorkPlan.class)
        .givenNoPriorActivity()
        .when(addArea("Digitalisering", null))
        .expectException(AggregateNotFoundException.class);
  }
}
