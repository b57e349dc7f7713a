package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.BEGUN_ON;
import static se.samverkan.workplans.workplan.Plans.DECISION;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.MARCH;
import static se.samverkan.workplans.workplan.Plans.MAY;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.PROPOSED;
import static se.samverkan.workplans.workplan.Plans.add;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;
import static se.samverkan.workplans.workplan.Plans.ofNobody;
import static se.samverkan.workplans.workplan.Plans.planned;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class AddActivityTest {

  @Test
  void anActivityIsAddedUnderAFocusArea() {
    drafted()
        .when(add(planned("Studieresa"), null))
        .expectEvents(
            new ActivityAdded(ID, "activity_2", planned("Studieresa").value(), null, null, null));
  }

  @Test
  void itMayComeFromTheYearBefore() {
    drafted()
        .when(
            new AddActivity(
                PLAN,
                new ActivityId("activity_2"),
                planned("Studieresa"),
                new ActivityId("activity_9"),
                null,
                DECISION))
        .expectEvents(
            new ActivityAdded(
                ID,
                "activity_2",
                planned("Studieresa").value(),
                "activity_9",
                null,
                DECISION.value()));
  }

  @Test
  void addingItAgainChangesNothing() {
    drafted(new ActivityAdded(ID, "activity_2", planned("Studieresa").value(), null, null, null))
        .when(add(planned("Studieresa"), null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameIdWithOtherContentIsRefused() {
    drafted(new ActivityAdded(ID, "activity_2", planned("Studieresa").value(), null, null, null))
        .when(add(planned("Konferens"), null))
        .expectException(
            Refused.as(WorkPlansRefusal.ACTIVITY_ALREADY_ADDED_WITH_OTHER_CONTENT, "activityId"))
        .expectNoEvents();
  }

  @Test
  void itsFocusAreaIsInThePlan() {
    drafted()
        .when(add(planned(AREA_2, "Studieresa", null, null), null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_FOCUS_AREA, "focusAreaId"))
        .expectNoEvents();
  }

  @Test
  void itBeginsAndEndsInTheYearOfThePlan() {
    drafted()
        .when(add(planned(AREA, "Studieresa", BEGUN_ON, MAY), null))
        .expectException(Refused.as(WorkPlansRefusal.PERIOD_OUTSIDE_YEAR, "from"))
        .expectNoEvents();
    drafted()
        .when(add(planned(AREA, "Studieresa", MARCH, MAY.plusYears(1)), null))
        .expectException(Refused.as(WorkPlansRefusal.PERIOD_OUTSIDE_YEAR, "to"))
        .expectNoEvents();
  }

  @Test
  void itDoesNotEndBeforeItBegins() {
    assertThatThrownBy(() -> planned(AREA, "Studieresa", MAY, MARCH))
        .matches(Refused.as(WorkPlansRefusal.PERIOD_REVERSED, "to")::matches);
  }

  @Test
  void nobodyIsResponsibleOnlyInADraft() {
    drafted()
        .when(add(ofNobody(), null))
        .expectEvents(new ActivityAdded(ID, "activity_2", ofNobody().value(), null, null, null));
    drafted(PROPOSED)
        .when(add(ofNobody(), null))
        .expectException(Refused.as(WorkPlansRefusal.NOBODY_RESPONSIBLE, "responsible"))
        .expectNoEvents();
  }

  @Test
  void afterAdoptionItNeedsAReason() {
    adopted()
        .when(add(planned("Studieresa"), null))
        .expectException(
            Refused.as(WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON, "reason"))
        .expectNoEvents();
  }
}
