package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.CORRECT;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.KEEP;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.RECORD;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET;
import static se.samverkan.minutesimports.minutesimport.Imports.BUDGET_REWORDED;
import static se.samverkan.minutesimports.minutesimport.Imports.VISIT;
import static se.samverkan.minutesimports.minutesimport.Imports.as;
import static se.samverkan.minutesimports.minutesimport.Imports.attendance;
import static se.samverkan.minutesimports.minutesimport.Imports.decision;
import static se.samverkan.minutesimports.minutesimport.Imports.draft;
import static se.samverkan.minutesimports.minutesimport.Imports.step;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.imports.ImportedEntry;

class ReconciliationTest {

  private static final ImportedEntry BUDGET_RECORDED = as("decision_1", decision("3", BUDGET));
  private static final ImportedEntry VISIT_RECORDED = as("decision_2", decision("3", VISIT));

  @Test
  void whatIsUnchangedIsKept() {
    assertThat(plan(recorded(BUDGET_RECORDED), decision("3", BUDGET)).changesNothing()).isTrue();
  }

  @Test
  void aChangedWordingIsACorrection() {
    assertThat(plan(recorded(BUDGET_RECORDED), decision("3", BUDGET_REWORDED)))
        .isEqualTo(planOf(step(CORRECT, "decision_1", decision("3", BUDGET_REWORDED))));
  }

  @Test
  void whatIsRecordedBesideTheWordsIsCorrectedToo() {
    DraftEntry otherOutcome =
        new DraftEntry(EntryKind.DECISION, null, "3", BUDGET, "other outcome", null);
    assertThat(plan(recorded(BUDGET_RECORDED), otherOutcome))
        .isEqualTo(planOf(step(CORRECT, "decision_1", otherOutcome)));
  }

  @Test
  void quiteOtherWordsAreAnotherDecision() {
    ImportPlan plan = plan(recorded(BUDGET_RECORDED), decision("3", VISIT));
    assertThat(plan.count(RECORD)).isEqualTo(1);
    assertThat(plan.gone()).containsExactly(BUDGET_RECORDED);
  }

  @Test
  void aDecisionThatIsMovedToAnotherItemIsCorrected() {
    assertThat(plan(recorded(BUDGET_RECORDED), decision("4", BUDGET)))
        .isEqualTo(planOf(step(CORRECT, "decision_1", decision("4", BUDGET))));
  }

  @Test
  void aMoveIsACorrectionEvenIfTheDigestDoesNotKnowTheItem() {
    DraftEntry moved = new DraftEntry(EntryKind.DECISION, null, "4", BUDGET, "of " + BUDGET, null);
    assertThat(plan(recorded(BUDGET_RECORDED), moved).count(CORRECT)).isEqualTo(1);
  }

  @Test
  void almostTheSameWordsUnderAnotherItemAreAnotherDecision() {
    String referral = BUDGET.replace("budget", "yttrande");
    assertThat(plan(recorded(BUDGET_RECORDED), decision("7", referral)).count(RECORD)).isEqualTo(1);
    assertThat(plan(recorded(BUDGET_RECORDED), decision("3", referral)).count(CORRECT))
        .isEqualTo(1);
  }

  @Test
  void ofTwoSimilarDecisionsEachContinuesTheOneItIsMostLike() {
    DraftEntry haninge = decision("3", "Haninge kommun ansvarar för mötet den 7 mars");
    DraftEntry nynas = decision("3", "Nynäshamns kommun ansvarar för mötet den 8 maj");
    DraftEntry haningeNow = decision("3", "Haninge kommun ansvarar för mötet den 9 mars");
    DraftEntry nynasNow = decision("3", "Nynäshamns kommun ansvarar för mötet den 9 maj");
    RecordedEntries before = recorded(as("decision_1", haninge), as("decision_2", nynas));
    assertThat(plan(before, nynasNow, haningeNow))
        .isEqualTo(
            planOf(step(CORRECT, "decision_2", nynasNow), step(CORRECT, "decision_1", haningeNow)));
  }

  @Test
  void decisionsInAnotherOrderAreKept() {
    assertThat(
            plan(
                recorded(BUDGET_RECORDED, VISIT_RECORDED),
                decision("3", VISIT),
                decision("3", BUDGET)))
        .isEqualTo(
            planOf(
                step(KEEP, "decision_2", decision("3", VISIT)),
                step(KEEP, "decision_1", decision("3", BUDGET))));
  }

  @Test
  void theSameWordsTwiceAreTwoDecisionsInTheirOrder() {
    RecordedEntries twice = recorded(BUDGET_RECORDED, as("decision_2", decision("3", BUDGET)));
    assertThat(plan(twice, decision("3", BUDGET), decision("3", BUDGET)))
        .isEqualTo(
            planOf(
                step(KEEP, "decision_1", decision("3", BUDGET)),
                step(KEEP, "decision_2", decision("3", BUDGET))));
  }

  @Test
  void whatIsRemovedIsGone() {
    ImportPlan plan = plan(recorded(BUDGET_RECORDED, VISIT_RECORDED), decision("3", BUDGET));
    assertThat(plan.gone()).containsExactly(VISIT_RECORDED);
    assertThat(plan.count(KEEP)).isEqualTo(1);
  }

  @Test
  void whatIsAddedWithTheWordsOfOneThatIsGoneGetsAnIdThatWasNeverUsed() {
    RecordedEntries first = recordedFrom(RecordedEntries.NONE, decision("3", BUDGET));
    RecordedEntries without = recordedFrom(first);
    RecordedEntries again = recordedFrom(without, decision("3", BUDGET));
    RecordedEntries without2 = recordedFrom(again);
    RecordedEntries oncemore = recordedFrom(without2, decision("3", BUDGET));
    assertThat(List.of(first, again, oncemore))
        .map(version -> version.entries().getFirst().entryId())
        .doesNotHaveDuplicates();
  }

  @Test
  void anIdThatFollowsFromWhatItIsStaysWhateverTheWords() {
    DraftEntry renamed = attendance("person_1", "någon annan stavning");
    assertThat(plan(recorded(as("person_1", attendance("person_1", "Bo Ek"))), renamed))
        .isEqualTo(planOf(step(CORRECT, "person_1", renamed)));
  }

  @Test
  void anIdThatFollowsFromWhatItIsIsNeverThatOfAnother() {
    RecordedEntries before = recorded(as("person_1", attendance("person_1", "Bo Ek")));
    ImportPlan plan = plan(before, attendance("person_2", "Bo Ek"));
    assertThat(plan.entries())
        .containsExactly(step(RECORD, "person_2", attendance("person_2", "Bo Ek")));
    assertThat(plan.gone()).containsExactlyElementsOf(before.entries());
  }

  @Test
  void entriesOfDifferentKindsHaveNothingToDoWithEachOther() {
    DraftEntry assignment = draft(EntryKind.ASSIGNMENT, "3", BUDGET);
    ImportPlan plan = plan(recorded(BUDGET_RECORDED), assignment);
    assertThat(plan.count(RECORD)).isEqualTo(1);
    assertThat(plan.gone()).containsExactly(BUDGET_RECORDED);
  }

  @Test
  void textWithoutAnyWordIsRecognisedByItsSigns() {
    RecordedEntries before = recorded(as("decision_1", decision("3", "–")));
    DraftEntry same = new DraftEntry(EntryKind.DECISION, null, "3", "–", "other outcome", null);
    assertThat(plan(before, same).count(CORRECT)).isEqualTo(1);
    assertThat(plan(before, decision("3", "…")).count(RECORD)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ITEM, item",
    "DECISION, decision",
    "ASSIGNMENT, assignment",
    "PLANNED_MEETING, meeting"
  })
  void aNewIdHasThePrefixOfWhatItIdentifies(EntryKind kind, String prefix) {
    assertThat(plan(RecordedEntries.NONE, draft(kind, "3", BUDGET)).entries().getFirst().entry())
        .satisfies(entry -> assertThat(entry.entryId()).matches(prefix + "_[0-9a-f]{32}"));
  }

  private static ImportPlan planOf(ImportPlan.Step... steps) {
    return new ImportPlan(List.of(steps), List.of());
  }

  static RecordedEntries recorded(ImportedEntry... entries) {
    return RecordedEntries.NONE.begun(List.of(entries)).completed();
  }

  private static RecordedEntries recordedFrom(RecordedEntries before, DraftEntry... drafts) {
    return before
        .begun(plan(before, drafts).entries().stream().map(ImportPlan.Step::entry).toList())
        .completed();
  }

  static ImportPlan plan(RecordedEntries recorded, DraftEntry... drafts) {
    return recorded.reconcile(Arrays.asList(drafts), Imports.ID.value());
  }
}
