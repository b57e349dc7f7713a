package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.annualreports.report.Year2024.decision;
import static se.samverkan.annualreports.report.Year2024.held;
import static se.samverkan.annualreports.report.Year2024.item;
import static se.samverkan.annualreports.report.Year2024.takenUp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.annualreports.report.DecisionsOfYear.OutcomeCount;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.ItemOutcome;

@NullMarked
class DecisionsAndMattersInTheReportTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate MAY_3 = LocalDate.of(2024, 5, 3);
  private static final LocalDate DECEMBER_1_2023 = LocalDate.of(2023, 12, 1);
  private static final AgendaItemConcluded TABLED =
      new AgendaItemConcluded("meeting_1", "item_2", ItemOutcome.TABLED, "tidsbrist");

  private final Year2024 year =
      new Year2024().after(held("meeting_1", MARCH_1), item("meeting_1", "item_2", "2", "Planen"));

  @Test
  void decisionsAreCountedByOutcomeAndListedInTheOrderOfTheAgenda() {
    year.after(
        decision("decision_a", MARCH_1, "10", DecisionOutcome.APPROVED),
        decision("decision_b", MARCH_1, "2", DecisionOutcome.APPROVED),
        decision("decision_c", MARCH_1, "4.1", DecisionOutcome.NOTED),
        decision("decision_d", DECEMBER_1_2023, "1", DecisionOutcome.NOTED),
        decision("decision_e", MARCH_1, "3", DecisionOutcome.DECLINED),
        new DecisionStruck("decision_e", "aldrig fattat"));

    DecisionsOfYear decisions = year.report().decisions();

    assertThat(decisions.total()).isEqualTo(3);
    assertThat(decisions.byOutcome())
        .containsExactly(
            new OutcomeCount(DecisionOutcome.APPROVED, 2),
            new OutcomeCount(DecisionOutcome.NOTED, 1));
    assertThat(decisions.list())
        .extracting(DecisionsOfYear.Line::decisionId)
        .containsExactly("decision_b", "decision_c", "decision_a");
    assertThat(decisions.list().getFirst().itemTitle()).isEqualTo("Planen");
  }

  @Test
  void aCorrectedDecisionSaysWhatHoldsNowAndThatItWasCorrected() {
    year.after(
        decision("decision_a", MARCH_1, "2", DecisionOutcome.APPROVED),
        new DecisionCorrected(
            "decision_a",
            "item_2",
            "2",
            null,
            "14",
            "att avslå",
            DecisionOutcome.DECLINED,
            "felskrivet"),
        new AgendaItemCorrected(
            "meeting_1", "item_2", "§ 7", "Nya planen", List.of(), "fel nummer"));

    var line = year.report().decisions().list().getFirst();

    assertThat(line.text()).isEqualTo("att avslå");
    assertThat(line.outcome()).isEqualTo(DecisionOutcome.DECLINED);
    assertThat(line.itemNumber()).isEqualTo("§ 7");
    assertThat(line.itemTitle()).isEqualTo("Nya planen");
    assertThat(line.corrections())
        .singleElement()
        .satisfies(correction -> assertThat(correction.reason()).isEqualTo("felskrivet"));
  }

  @Test
  void aTabledItemSaysWhereItsMatterCameBackEvenWhenThatIsLinkedLate() {
    year.after(
        TABLED,
        held("meeting_2", MAY_3),
        item("meeting_2", "item_5", "5", "Planen igen"),
        new AgendaItemConcluded("meeting_2", "item_5", ItemOutcome.DECIDED, null));
    assertThat(tabled().isBack()).isFalse();

    year.after(
        takenUp("matter_plan", "meeting_2", "item_5", MAY_3),
        takenUp("matter_plan", "meeting_1", "item_2", MARCH_1));

    assertThat(tabled())
        .isEqualTo(
            new TabledItem(
                new Occurrence("meeting_1", MARCH_1, "item_2", "2", "Planen", ItemOutcome.TABLED),
                false,
                new Named("matter_plan", "Verksamhetsplan"),
                true,
                new Occurrence(
                    "meeting_2", MAY_3, "item_5", "5", "Planen igen", ItemOutcome.DECIDED)));
  }

  @Test
  void anItemThatWasRemovedDoesNotBringAMatterBack() {
    year.after(
        TABLED,
        held("meeting_2", MAY_3),
        item("meeting_2", "item_5", "5", "Planen igen"),
        takenUp("matter_plan", "meeting_1", "item_2", MARCH_1),
        takenUp("matter_plan", "meeting_2", "item_5", MAY_3),
        new AgendaItemRemoved("meeting_2", "item_5", "hann inte"));
    assertThat(tabled().isBack()).isFalse();
  }

  @Test
  void anItemThatWasNotTabledAfterAllIsNotListed() {
    year.after(
        TABLED,
        new AgendaItemConclusionCorrected(
            "meeting_1", "item_2", ItemOutcome.DISCUSSED, null, "den togs upp"));
    assertThat(year.report().tabledItems()).isEmpty();
  }

  @Test
  void whatWasTabledByADecisionBeforeTheYearAndIsNotBackIsCarriedOver() {
    year.after(
        held("meeting_0", DECEMBER_1_2023),
        item("meeting_0", "item_9", "9", "Gammalt"),
        decision("decision_a", DECEMBER_1_2023, "9", DecisionOutcome.TABLED));
    assertThat(tabled().carriedOver()).isTrue();

    year.after(
        takenUp("matter_x", "meeting_0", "item_9", DECEMBER_1_2023),
        held("meeting_0b", DECEMBER_1_2023.plusDays(9)),
        takenUp("matter_x", "meeting_0b", "item_b", DECEMBER_1_2023.plusDays(9)));
    assertThat(year.report().tabledItems()).isEmpty();
  }

  @Test
  void mattersDealtWithAreListedWithWhenAndHowManyDecisions() {
    year.after(
        takenUp("matter_plan", "meeting_1", "item_2", MARCH_1),
        takenUp("matter_plan", "meeting_0", "item_0", DECEMBER_1_2023),
        decision("decision_a", MARCH_1, "2", DecisionOutcome.APPROVED),
        new DecisionCorrected(
            "decision_a",
            "item_2",
            "2",
            "matter_plan",
            null,
            "att",
            DecisionOutcome.APPROVED,
            "ärendet saknades"));
    assertThat(year.report().matters())
        .singleElement()
        .satisfies(
            matter -> {
              assertThat(matter.matter().name()).isEqualTo("Verksamhetsplan");
              assertThat(matter.takenUp()).extracting(Occurrence::date).containsExactly(MARCH_1);
              assertThat(matter.decisions()).isEqualTo(1);
            });
  }

  private TabledItem tabled() {
    var tabled = year.report().tabledItems();
    assertThat(tabled).hasSize(1);
    return tabled.getFirst();
  }
}
