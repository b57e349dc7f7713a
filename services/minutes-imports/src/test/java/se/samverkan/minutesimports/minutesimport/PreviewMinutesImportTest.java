package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.minutesimports.MinutesImportsRefusal.ENTRY_ID_GIVEN_TWICE;
import static se.samverkan.minutesimports.MinutesImportsRefusal.OTHER_MINUTES_OF_THE_MEETING_RECORDED;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.CORRECT;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.KEEP;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.RECORD;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET_REWORDED;
import static se.samverkan.minutesimports.minutesimport.Imports.VISIT;
import static se.samverkan.minutesimports.minutesimport.Imports.as;
import static se.samverkan.minutesimports.minutesimport.Imports.attendance;
import static se.samverkan.minutesimports.minutesimport.Imports.begun;
import static se.samverkan.minutesimports.minutesimport.Imports.completed;
import static se.samverkan.minutesimports.minutesimport.Imports.decision;
import static se.samverkan.minutesimports.minutesimport.Imports.step;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.minutesimports.Refused;
import se.samverkan.platform.ids.TypedId;

class PreviewMinutesImportTest {

  private final AggregateTestFixture<MinutesImport> fixture =
      new AggregateTestFixture<>(MinutesImport.class);

  @Test
  void aPreviewSaysWhatAChangedDocumentComesToAndRecordsNothing() {
    fixture
        .given(
            begun(
                "one",
                as("decision_1", decision("3", BUDGET)),
                as("decision_2", decision("4", VISIT))),
            completed("one"))
        .when(preview(decision("3", BUDGET_REWORDED)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(CORRECT, "decision_1", decision("3", BUDGET_REWORDED))),
                List.of(as("decision_2", decision("4", VISIT)))))
        .expectNoEvents();
  }

  @Test
  void aPreviewOfWhatIsRecordedKeepsIt() {
    fixture
        .given(begun("one", as("decision_1", decision("3", BUDGET))), completed("one"))
        .when(preview(decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(KEEP, "decision_1", decision("3", BUDGET))), List.of()))
        .expectNoEvents();
  }

  @Test
  void aPreviewAfterAnInterruptedImportShowsWhatIsStillToBeDone() {
    fixture
        .given(begun("one", as("decision_1", decision("3", BUDGET))))
        .when(preview(decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(RECORD, "decision_1", decision("3", BUDGET))), List.of()))
        .expectNoEvents();
  }

  @Test
  void ofMinutesThatWereNeverImportedEverythingIsToBeRecorded() {
    String id = TypedId.derived("decision", Imports.ID.value(), "3", BUDGET, "1");
    fixture
        .givenNoPriorActivity()
        .when(preview(decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(RECORD, id, decision("3", BUDGET))), List.of()))
        .expectNoEvents();
  }

  @Test
  void whatBeginningWouldRefuseIsRefused() {
    fixture
        .given(begun("one", as("decision_1", decision("3", BUDGET))), completed("one"))
        .when(preview(decision("3", VISIT)))
        .expectException(Refused.as(OTHER_MINUTES_OF_THE_MEETING_RECORDED, "entries"));
  }

  @Test
  void twoEntriesOfAKindAreNotToHaveTheSameId() {
    assertThatThrownBy(
            () -> preview(attendance("person_1", "Bo Ek"), attendance("person_1", "Bo E")))
        .matches(Refused.as(ENTRY_ID_GIVEN_TWICE, "entries")::matches);
  }

  private static PreviewMinutesImport preview(DraftEntry... entries) {
    return new PreviewMinutesImport(Imports.ID, List.of(entries));
  }
}
