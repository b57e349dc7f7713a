package se.samverkan.agendas.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.SANDVIK;
import static se.samverkan.agendas.agenda.Events.ULF;
import static se.samverkan.agendas.agenda.Events.added;
import static se.samverkan.agendas.agenda.Events.called;
import static se.samverkan.agendas.agenda.Events.present;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.History;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AttendanceCorrected;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStruck;
import se.samverkan.events.meetings.ItemOutcome;

class ItemsAndAttendanceTest {

  private final History history = new History(new AgendasReadModel());

  @BeforeEach
  void call() {
    history.after(called(MARCH_1));
  }

  @Test
  void aConcludedItemHasItsOutcomeAndText() {
    history.after(
        added("item_1", "1", "Budget"),
        new AgendaItemConcluded(MEETING, "item_1", ItemOutcome.TABLED, "Tiden räckte inte."));

    assertThat(item().title()).isEqualTo("Budget");
    assertThat(item().outcome()).isEqualTo(ItemOutcome.TABLED);
    assertThat(item().text()).isEqualTo("Tiden räckte inte.");
  }

  @Test
  void correctionsOfAnItemKeepWhatStoodThere() {
    history.after(
        added("item_1", "1", "Budgeten"),
        new AgendaItemCorrected(MEETING, "item_1", "2", "Budget", List.of("2024"), "rubrik"),
        new AgendaItemConcluded(MEETING, "item_1", ItemOutcome.INFORMED, "Gammalt"),
        new AgendaItemConclusionCorrected(
            MEETING, "item_1", ItemOutcome.DECIDED, "Nytt", "utfall"));

    assertThat(item().number()).isEqualTo("2");
    assertThat(item().subItems()).containsExactly("2024");
    assertThat(item().text()).isEqualTo("Nytt");
    assertThat(item().corrections())
        .extracting(Correction::reason, Correction::replaced)
        .containsExactly(
            tuple(
                "rubrik",
                List.of(
                    new Replaced("number", List.of("1")),
                    new Replaced("title", List.of("Budgeten")),
                    new Replaced("subItems", List.of()))),
            tuple(
                "utfall",
                List.of(
                    new Replaced("outcome", List.of("INFORMED")),
                    new Replaced("text", List.of("Gammalt")))));
  }

  @Test
  void aRemovedItemIsGoneAndCanComeBack() {
    history.after(
        added("item_1", "1", "Budget"), new AgendaItemRemoved(MEETING, "item_1", "utgår"));
    assertThat(agenda().items()).isEmpty();

    history.after(added("item_1", "7", "Budget"));
    assertThat(item().number()).isEqualTo("7");
  }

  @Test
  void aPersonIsListedWithTheOrganisationOfThatMeeting() {
    history.after(
        new AttendanceRecorded(MEETING, present(EVA, EKMARKEN)),
        new AttendanceRecorded(MEETING, present(ULF, null)),
        new AttendanceCorrected(MEETING, present(EVA, SANDVIK), "ny tjänst"),
        new AttendanceStruck(MEETING, ULF, "var inte där"));

    assertThat(agenda().attendance())
        .singleElement()
        .satisfies(
            participation -> {
              assertThat(participation.attendance().organisationId()).isEqualTo(SANDVIK);
              assertThat(participation.corrections())
                  .singleElement()
                  .extracting(Correction::replaced)
                  .isEqualTo(List.of(new Replaced("organisation", List.of(EKMARKEN))));
            });
  }

  @Test
  void whatIsNotThereCannotBeCorrected() {
    history.after(
        new AgendaItemCorrected(MEETING, "item_9", "9", "Okänd", List.of(), "?"),
        new AgendaItemRemoved(MEETING, "item_9", "?"),
        new AttendanceCorrected(MEETING, present(EVA, EKMARKEN), "?"));

    assertThat(agenda().items()).isEmpty();
    assertThat(agenda().attendance()).isEmpty();
  }

  private Agenda agenda() {
    return history.the(Agenda.class, MEETING);
  }

  private AgendaItem item() {
    return agenda().items().getFirst();
  }
}
