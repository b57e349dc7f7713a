package se.samverkan.decisions.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.decisions.automations.OnAgendas.ADDED;
import static se.samverkan.decisions.automations.OnAgendas.APRIL;
import static se.samverkan.decisions.automations.OnAgendas.MARCH;
import static se.samverkan.decisions.automations.OnAgendas.MOVED;
import static se.samverkan.decisions.automations.OnAgendas.PLANNED;
import static se.samverkan.decisions.automations.OnAgendas.putForward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.NullSource;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.Renumbering;

@NullMarked
class WhenAgendaItemConcludedThenTakeUpMatterTest {

  private final Answering automation = new Answering(new WhenAgendaItemConcludedThenTakeUpMatter());

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"TABLED", "WITHDRAWN"})
  void whatIsDealtWithTakesItsMatterUp(ItemOutcome outcome) {
    automation.after(PLANNED, ADDED, putForward("item_1", null));
    assertThat(automation.to(concluded(outcome)))
        .containsExactly(takeUp("matter_1", "5", "Resor", MARCH));
  }

  @ParameterizedTest
  @NullSource
  @EnumSource(names = {"TABLED", "WITHDRAWN"})
  void whatIsPutOffOrNeedlessOrSaysNothingDoesNot(@Nullable ItemOutcome outcome) {
    automation.after(PLANNED, ADDED, putForward("item_1", "matter_1"));
    assertThat(automation.to(concluded(outcome))).isEmpty();
  }

  @Test
  void itIsTakenUpUnderTheNumberAndTitleAndOnTheDayThatHold() {
    automation.after(
        PLANNED,
        ADDED,
        putForward("item_1", "matter_1"),
        new AgendaItemCorrected("meeting_1", "item_1", "5", "Resor 2025", List.of(), "fel"),
        new AgendaReordered("meeting_1", List.of(new Renumbering("item_1", "5", "6"))),
        MOVED);
    assertThat(automation.to(concluded(ItemOutcome.DECIDED)))
        .containsExactly(takeUp("matter_1", "6", "Resor 2025", APRIL));
  }

  @Test
  void whatWasSaidToBePutOffAndWasNotIsTakenUpAfterAll() {
    automation.after(PLANNED, ADDED, putForward("item_1", "matter_1"));
    assertThat(
            automation.to(
                new AgendaItemConclusionCorrected(
                    "meeting_1", "item_1", ItemOutcome.DISCUSSED, null, "felskrivet")))
        .containsExactly(takeUp("matter_1", "5", "Resor", MARCH));
  }

  @Test
  void aMatterThatBecameAPartOfAnotherIsTakenUpAsThat() {
    automation.after(
        PLANNED,
        ADDED,
        putForward("item_1", "matter_1"),
        new MatterMerged("matter_1", "matter_2", "samma fråga"));
    assertThat(automation.to(concluded(ItemOutcome.DECIDED)))
        .containsExactly(takeUp("matter_2", "5", "Resor", MARCH));
  }

  @Test
  void anItemOfNoMatterOrThatWasTakenOffTheAgendaTakesNothingUp() {
    automation.after(PLANNED, ADDED);
    assertThat(automation.to(concluded(ItemOutcome.DECIDED))).isEmpty();
    automation.after(
        putForward("item_1", "matter_1"), new AgendaItemRemoved("meeting_1", "item_1", "dubblett"));
    assertThat(automation.to(concluded(ItemOutcome.DECIDED))).isEmpty();
  }

  private static AgendaItemConcluded concluded(@Nullable ItemOutcome outcome) {
    return new AgendaItemConcluded("meeting_1", "item_1", outcome, null);
  }

  private static TakeUpMatter takeUp(String matter, String number, String title, LocalDate on) {
    return new TakeUpMatter(
        new MatterId(matter),
        new BodyId("body_1"),
        new MeetingId("meeting_1"),
        new ItemId("item_1"),
        number,
        title,
        on);
  }
}
