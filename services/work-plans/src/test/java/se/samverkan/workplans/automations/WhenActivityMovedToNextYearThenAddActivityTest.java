package se.samverkan.workplans.automations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.workplans.workplan.ActivityId;
import se.samverkan.workplans.workplan.AddActivity;
import se.samverkan.workplans.workplan.FocusAreaId;
import se.samverkan.workplans.workplan.PlannedActivity;
import se.samverkan.workplans.workplan.ResponsibleParty;
import se.samverkan.workplans.workplan.WorkPlanId;

@NullMarked
class WhenActivityMovedToNextYearThenAddActivityTest {

  private static final LocalDate MAY = LocalDate.of(2024, 5, 31);
  private static final Activity ACTIVITY =
      new Activity(
          "focusarea_1",
          "Kursdag",
          null,
          List.of(new Responsible(ResponsibleKind.BODY, "body_1")),
          null,
          MAY);
  private static final ActivityMovedToNextYear MOVED =
      new ActivityMovedToNextYear(
          "workplan_1", "activity_1", "workplan_2", "activity_2", MAY, "brist på tid");

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final WhenActivityMovedToNextYearThenAddActivity automation =
      new WhenActivityMovedToNextYearThenAddActivity();

  @Test
  void itIsAddedUnderTheFocusAreaOfTheSameTitle() {
    apply(new FocusAreaAdded("workplan_1", "focusarea_1", "Lärande", null, null, null));
    apply(
        new FocusAreaChanged(
            "workplan_1", "focusarea_1", "Lärande", null, "Kompetens", null, null, null));
    apply(new FocusAreaAdded("workplan_2", "focusarea_8", "Digitalisering", null, null, null));
    apply(new FocusAreaAdded("workplan_2", "focusarea_9", "kompetens", null, null, null));
    apply(new ActivityAdded("workplan_1", "activity_1", ACTIVITY, null, null, null));
    assertThat(apply(MOVED)).containsExactly(addition("focusarea_9"));
  }

  @Test
  void withoutSuchAFocusAreaTheCommandNamesTheOldOneAndIsRefused() {
    apply(new FocusAreaAdded("workplan_1", "focusarea_1", "Kompetens", null, null, null));
    apply(new FocusAreaAdded("workplan_2", "focusarea_9", "Kompetens", null, null, null));
    apply(new FocusAreaRemoved("workplan_2", "focusarea_9", "utgår", null));
    apply(new ActivityChanged("workplan_1", "activity_1", ACTIVITY, ACTIVITY, null, null));
    assertThat(apply(MOVED)).containsExactly(addition("focusarea_1"));
  }

  @Test
  void anUnknownActivityIsNotAdded() {
    assertThat(apply(MOVED)).isEmpty();
  }

  private static AddActivity addition(String focusArea) {
    return new AddActivity(
        new WorkPlanId("workplan_2"),
        new ActivityId("activity_2"),
        new PlannedActivity(
            new FocusAreaId(focusArea),
            "Kursdag",
            null,
            List.of(new ResponsibleParty(ResponsibleKind.BODY, "body_1")),
            null,
            null),
        new ActivityId("activity_1"),
        "brist på tid",
        null);
  }

  private List<Object> apply(Object event) {
    return automation.apply(
        new RecordedEvent(event, 1, Instant.EPOCH, RecordedHistory.PROVENANCE), documents);
  }
}
