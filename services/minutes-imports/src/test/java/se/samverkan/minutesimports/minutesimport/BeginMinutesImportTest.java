package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.minutesimports.MinutesImportsRefusal.ENTRY_ID_GIVEN_TWICE;
import static se.samverkan.minutesimports.MinutesImportsRefusal.IMPORT_OF_ANOTHER_MEETING;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.CORRECT;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.KEEP;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.RECORD;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET_REWORDED;
import static se.samverkan.minutesimports.minutesimport.Imports.VISIT;
import static se.samverkan.minutesimports.minutesimport.Imports.as;
import static se.samverkan.minutesimports.minutesimport.Imports.attendance;
import static se.samverkan.minutesimports.minutesimport.Imports.begin;
import static se.samverkan.minutesimports.minutesimport.Imports.begun;
import static se.samverkan.minutesimports.minutesimport.Imports.completed;
import static se.samverkan.minutesimports.minutesimport.Imports.decision;
import static se.samverkan.minutesimports.minutesimport.Imports.step;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.minutesimports.Refused;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.refusals.InputRefusal;

class BeginMinutesImportTest {

  private static final DraftEntry PRESENT = attendance("person_1", "Bo Ek");
  private static final ImportedEntry BUDGET_RECORDED = as("decision_1", decision("3", BUDGET));
  private static final ImportedEntry VISIT_RECORDED = as("decision_2", decision("4", VISIT));

  private final AggregateTestFixture<MinutesImport> fixture =
      new AggregateTestFixture<>(MinutesImport.class);

  @Test
  void ofTheFirstDocumentEverythingIsRecorded() {
    String id = TypedId.derived("decision", Imports.ID.value(), "3", BUDGET, "1");
    fixture
        .givenNoPriorActivity()
        .when(begin("one", PRESENT, decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(RECORD, "person_1", PRESENT), step(RECORD, id, decision("3", BUDGET))),
                List.of()))
        .expectEvents(begun("one", as("person_1", PRESENT), as(id, decision("3", BUDGET))));
  }

  @Test
  void aDocumentThatSaysNothingCanBeImported() {
    fixture.givenNoPriorActivity().when(begin("one")).expectEvents(begun("one"));
  }

  @Test
  void theSameDocumentAgainIsAnsweredWithTheSamePlanUntilItIsCompleted() {
    fixture
        .given(begun("one", BUDGET_RECORDED), completed("one"))
        .andGiven(
            begun("two", as("decision_1", decision("3", BUDGET_REWORDED)), as("person_1", PRESENT)))
        .when(begin("two", decision("3", BUDGET_REWORDED), PRESENT))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(
                    step(CORRECT, "decision_1", decision("3", BUDGET_REWORDED)),
                    step(RECORD, "person_1", PRESENT)),
                List.of()))
        .expectNoEvents();
  }

  @Test
  void whatIsToBeStruckStaysInThePlanUntilItIsCompleted() {
    fixture
        .given(begun("one", BUDGET_RECORDED, VISIT_RECORDED), completed("one"))
        .andGiven(begun("two", BUDGET_RECORDED))
        .when(begin("two", decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(KEEP, "decision_1", decision("3", BUDGET))), List.of(VISIT_RECORDED)))
        .expectNoEvents();
  }

  @Test
  void theSameDocumentChangesNothingOnceItIsCompleted() {
    fixture
        .given(begun("one", BUDGET_RECORDED), completed("one"))
        .when(begin("one", decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(KEEP, "decision_1", decision("3", BUDGET))), List.of()))
        .expectNoEvents();
  }

  @Test
  void aChangedDocumentCorrectsWhatItSaysOtherwise() {
    fixture
        .given(begun("one", BUDGET_RECORDED, VISIT_RECORDED), completed("one"))
        .when(begin("two", decision("3", BUDGET_REWORDED)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(CORRECT, "decision_1", decision("3", BUDGET_REWORDED))),
                List.of(VISIT_RECORDED)))
        .expectEvents(begun("two", as("decision_1", decision("3", BUDGET_REWORDED))));
  }

  @Test
  void aThirdVersionIsComparedWithTheSecond() {
    fixture
        .given(begun("one", BUDGET_RECORDED, VISIT_RECORDED), completed("one"))
        .andGiven(begun("two", as("decision_1", decision("3", BUDGET_REWORDED))), completed("two"))
        .when(begin("three", decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(CORRECT, "decision_1", decision("3", BUDGET))), List.of()))
        .expectEvents(begun("three", BUDGET_RECORDED));
  }

  @Test
  void anotherFileOfTheSameContentIsRememberedAndKeepsEverything() {
    fixture
        .given(begun("one", BUDGET_RECORDED), completed("one"))
        .when(begin("two", decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(KEEP, "decision_1", decision("3", BUDGET))), List.of()))
        .expectEvents(begun("two", BUDGET_RECORDED));
  }

  @Test
  void theSameDocumentReadOtherwiseIsAnotherVersion() {
    fixture
        .given(begun("one", BUDGET_RECORDED), completed("one"))
        .when(begin("one", decision("3", BUDGET_REWORDED)))
        .expectEvents(begun("one", as("decision_1", decision("3", BUDGET_REWORDED))));
  }

  @Test
  void theImportHasTheIdThatFollowsFromTheMeeting() {
    assertThatThrownBy(
            () ->
                new BeginMinutesImport(
                    ImportId.ofMeeting("meeting_2"),
                    "body_group",
                    "meeting_1",
                    Imports.DAY,
                    "minutes.txt",
                    "one",
                    List.of()))
        .matches(Refused.as(IMPORT_OF_ANOTHER_MEETING, "importId")::matches);
  }

  @Test
  void twoEntriesOfAKindAreNotToHaveTheSameId() {
    assertThatThrownBy(() -> begin("one", PRESENT, attendance("person_1", "Bo E")))
        .matches(Refused.as(ENTRY_ID_GIVEN_TWICE, "entries")::matches);
  }

  @Test
  void theDocumentNeedsAChecksum() {
    assertThatThrownBy(() -> begin(" ", PRESENT))
        .matches(Refused.as(InputRefusal.TEXT_MISSING, "sha256")::matches);
  }
}
