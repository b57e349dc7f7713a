package se.samverkan.minutesimports.minutesimport;

import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.CORRECT;
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
import static se.samverkan.minutesimports.minutesimport.Imports.item;
import static se.samverkan.minutesimports.minutesimport.Imports.step;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.platform.ids.TypedId;

/** Of a version whose import was interrupted, nobody knows how much was recorded. */
class InterruptedImportTest {

  private static final ImportedEntry BUDGET_RECORDED = as("decision_1", decision("3", BUDGET));
  private static final ImportedEntry VISIT_RECORDED = as("decision_2", decision("4", VISIT));

  private final AggregateTestFixture<MinutesImport> fixture =
      new AggregateTestFixture<>(MinutesImport.class);

  @Test
  void whatTheNextVersionSaysTooIsRecordedAgainUnderTheSameId() {
    fixture
        .given(begun("one", VISIT_RECORDED))
        .when(begin("two", decision("4", VISIT)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(RECORD, "decision_2", decision("4", VISIT))), List.of()))
        .expectEvents(begun("two", VISIT_RECORDED));
  }

  @Test
  void whatTheNextVersionSaysOtherwiseIsStruckAndRecordedAnew() {
    String id = newId("decision", "3", BUDGET_REWORDED);
    fixture
        .given(begun("one", BUDGET_RECORDED))
        .when(begin("two", decision("3", BUDGET_REWORDED)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(RECORD, id, decision("3", BUDGET_REWORDED))),
                List.of(BUDGET_RECORDED)));
  }

  @Test
  void whatWasToBeCorrectedIsCorrectedAlsoWhereItIsAsItWasBefore() {
    fixture
        .given(begun("one", BUDGET_RECORDED), completed("one"))
        .andGiven(begun("two", as("decision_1", decision("3", BUDGET_REWORDED))))
        .when(begin("three", decision("3", BUDGET)))
        .expectResultMessagePayload(
            new ImportPlan(List.of(step(CORRECT, "decision_1", decision("3", BUDGET))), List.of()))
        .expectEvents(begun("three", BUDGET_RECORDED));
  }

  @Test
  void whatWasToBeStruckIsStruckAndRecordedAnewWhereItIsSaidAgain() {
    String id = newId("decision", "4", VISIT);
    fixture
        .given(begun("one", VISIT_RECORDED), completed("one"))
        .andGiven(begun("two"))
        .when(begin("three", decision("4", VISIT)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(RECORD, id, decision("4", VISIT))), List.of(VISIT_RECORDED)));
  }

  @Test
  void whatIsRecordedUnderAnIdOfItsOwnKeepsIt() {
    fixture
        .given(begun("one", as("person_1", attendance("person_1", "Bo Ek"))), completed("one"))
        .andGiven(begun("two"))
        .when(begin("three", attendance("person_1", "Bo Ek, Haninge")))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(step(RECORD, "person_1", attendance("person_1", "Bo Ek, Haninge"))),
                List.of()));
  }

  @Test
  void aDecisionIsRecordedAnewTogetherWithTheItemItBelongsTo() {
    String itemId = newId("item", "4", "Utflykt");
    String id = newId("decision", "4", VISIT);
    fixture
        .given(begun("one", as("item_1", item("4", "Besök")), VISIT_RECORDED))
        .when(begin("two", item("4", "Utflykt"), decision("4", VISIT)))
        .expectResultMessagePayload(
            new ImportPlan(
                List.of(
                    step(RECORD, itemId, item("4", "Utflykt")),
                    step(RECORD, id, decision("4", VISIT))),
                List.of(as("item_1", item("4", "Besök")), VISIT_RECORDED)));
  }

  private static String newId(String prefix, String item, String text) {
    return TypedId.derived(prefix, Imports.ID.value(), item, text, "1");
  }
}
