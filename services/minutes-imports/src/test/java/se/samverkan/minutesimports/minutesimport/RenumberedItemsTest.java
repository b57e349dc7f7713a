package se.samverkan.minutesimports.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.CORRECT;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.KEEP;
import static se.samverkan.minutesimports.minutesimport.ImportPlan.Action.RECORD;
import static se.samverkan.minutesimports.minutesimport.Imports.as;
import static se.samverkan.minutesimports.minutesimport.Imports.decision;
import static se.samverkan.minutesimports.minutesimport.Imports.item;
import static se.samverkan.minutesimports.minutesimport.ReconciliationTest.plan;
import static se.samverkan.minutesimports.minutesimport.ReconciliationTest.recorded;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.samverkan.minutesimports.minutesimport.ImportPlan.Step;

class RenumberedItemsTest {

  private static final String APPROVED = "Gruppen godkänner förslaget";

  private static final RecordedEntries BEFORE =
      recorded(
          as("item_budget", item("3", "Information från budgetgruppen")),
          as("item_visit", item("4", "Information från besöksgruppen")),
          as("decision_budget", decision("3", APPROVED)),
          as("decision_visit", decision("4", APPROVED)));

  @Test
  void decisionsFollowTheirItemToItsNewNumber() {
    assertThat(
            plan(
                    BEFORE,
                    item("3", "Information från valgruppen"),
                    item("4", "Information från budgetgruppen"),
                    item("5", "Information från besöksgruppen"),
                    decision("4", APPROVED),
                    decision("5", APPROVED))
                .entries())
        .extracting(Step::action, step -> step.entry().entryId())
        .endsWith(
            step("item_budget"),
            step("item_visit"),
            step("decision_budget"),
            step("decision_visit"))
        .hasSize(5);
  }

  @Test
  void decisionsOfItemsThatChangePlacesChangePlacesWithThem() {
    assertThat(
            plan(
                    BEFORE,
                    item("3", "Information från besöksgruppen"),
                    item("4", "Information från budgetgruppen"),
                    decision("3", APPROVED),
                    decision("4", APPROVED))
                .entries())
        .extracting(Step::action, step -> step.entry().entryId())
        .containsExactly(
            step("item_visit"),
            step("item_budget"),
            step("decision_visit"),
            step("decision_budget"));
  }

  @Test
  void aRetitledItemKeepsItsDecisionsAsTheyAre() {
    assertThat(
            plan(
                    BEFORE,
                    item("3", "Information från budgetgruppen om nästa år"),
                    item("4", "Information från besöksgruppen"),
                    decision("3", APPROVED),
                    decision("4", APPROVED))
                .entries())
        .extracting(Step::action)
        .containsExactly(CORRECT, KEEP, KEEP, KEEP);
  }

  @Test
  void aDecisionIsCorrectedWhereAnotherItemStandsInThePlaceOfItsOwn() {
    ImportPlan plan =
        plan(
            BEFORE,
            item("3", "Ekonomi"),
            item("4", "Information från besöksgruppen"),
            decision("3", APPROVED),
            decision("4", APPROVED));
    assertThat(plan.entries())
        .extracting(Step::action)
        .containsExactly(RECORD, KEEP, CORRECT, KEEP);
    assertThat(plan.entries().get(2).entry().entryId()).isEqualTo("decision_budget");
    assertThat(plan.gone())
        .containsExactly(as("item_budget", item("3", "Information från budgetgruppen")));
  }

  private static Tuple step(String id) {
    return Tuple.tuple(CORRECT, id);
  }
}
