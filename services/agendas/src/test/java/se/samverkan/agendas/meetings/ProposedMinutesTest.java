package se.samverkan.agendas.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.NINE;
import static se.samverkan.agendas.agenda.Events.SANDVIK;
import static se.samverkan.agendas.agenda.Events.ULF;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.agendas.History;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendasReadModel;
import se.samverkan.agendas.agenda.Events;
import se.samverkan.agendas.agenda.NotedAssignment;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.SubItemConcluded;
import se.samverkan.platform.refusals.Refusal;

class ProposedMinutesTest {

  private static final Map<String, String> NAMES =
      Map.of(
          EVA,
          "Eva Ek",
          ULF,
          "Ulf Alm",
          EKMARKEN,
          "Ekmarken",
          SANDVIK,
          "Sandvik",
          BODY,
          "Ledningsgruppen");

  private final History history = new History(new AgendasReadModel());

  @BeforeEach
  void meet() {
    history.after(
        Events.called(MARCH_1),
        new AgendaItemAdded(MEETING, "item_1", "1", "Rapporter", List.of("Ekmarken")),
        Events.added("item_2", "2", "Budget"),
        Events.added("item_3", "§ 3", "Vatten"),
        new MeetingOpened(MEETING, BODY, MARCH_1, NINE, EVA, ULF),
        new AttendeeArrived(
            MEETING, EVA, EKMARKEN, AttendanceCapacity.MEMBER, null, true, NINE, null));
  }

  @Test
  void aMeetingIsWrittenAsItWasRecorded() {
    history.after(
        new SubItemConcluded(MEETING, "item_1", "Ekmarken", ItemOutcome.NOTHING_TO_REPORT, null),
        new AgendaItemConcluded(MEETING, "item_2", ItemOutcome.DECIDED, "Budgeten gicks igenom."),
        Events.decided("decision_1", "item_2", "att anta budgeten"),
        Events.given("assignment_1", "item_2", "sända budgeten"),
        new AgendaItemTabled(MEETING, BODY, "item_3", null, null, "underlag saknas"),
        new AgendaItemConcluded(MEETING, "item_3", ItemOutcome.TABLED, null),
        attended(EVA, EKMARKEN, AttendanceStatus.PRESENT, AttendanceCapacity.MEMBER),
        attended(ULF, SANDVIK, AttendanceStatus.ABSENT, AttendanceCapacity.MEMBER),
        attended("person_gun", null, AttendanceStatus.PRESENT, AttendanceCapacity.GUEST),
        new AdjustersElected(MEETING, List.of(EVA)),
        Events.held(MARCH_1));

    assertThat(proposed(ProposalWords.SWEDISH))
        .isEqualTo(
            """
            # Protokoll 2/2024 Ledningsgruppen

            - **Datum:** 2024-03-01
            - **Tid:** 09:00–12:00
            - **Plats:** Rådhuset, på plats och på distans
            - **Ordförande:** Eva Ek
            - **Sekreterare:** Ulf Alm
            - **Justerare:** Eva Ek

            ## Närvarande

            - **Ekmarken:** Eva Ek

            ## Frånvarande

            - **Sandvik:** Ulf Alm

            ## Gäster

            - **Övriga:** person_gun

            ## 1. Rapporter

            - Ekmarken: Inget att rapportera

            ## 2. Budget

            Budgeten gicks igenom.

            **Beslut:** att anta budgeten

            **Uppdrag:** Ulf Alm – sända budgeten. Stöd: Ekmarken. Redovisas: nästa möte, 2024-03-08

            ## § 3 Vatten

            Bordlades till nästa möte: underlag saknas

            Vid protokollet: Ulf Alm

            Justeras: Eva Ek
            """);
  }

  @Test
  void theSameIsSaidInEnglish() {
    history.after(new AgendaItemConcluded(MEETING, "item_2", ItemOutcome.INFORMED, null));
    assertThat(proposed(ProposalWords.ENGLISH))
        .contains("# Minutes 2/2024 Ledningsgruppen", "- **Chair:** Eva Ek", "Information.");
  }

  @Test
  void whileTheMeetingLastsThoseWhoCameArePresent() {
    assertThat(proposed(ProposalWords.SWEDISH))
        .contains("## Närvarande\n\n- **Ekmarken:** Eva Ek (på distans)")
        .doesNotContain("Frånvarande");
  }

  @Test
  void thereAreTwoLanguages() {
    assertThat(ProposalWords.of(null)).isEqualTo(ProposalWords.SWEDISH);
    assertThat(ProposalWords.of("EN")).isEqualTo(ProposalWords.ENGLISH);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> ProposalWords.of("de"))
        .returns(AgendasRefusal.LANGUAGE_UNKNOWN, Refusal::code)
        .returns("language", Refusal::field);
  }

  private static AttendanceRecorded attended(
      String person,
      @Nullable String organisation,
      AttendanceStatus status,
      AttendanceCapacity capacity) {
    return new AttendanceRecorded(
        MEETING,
        new Attendance(person, organisation, status, capacity, null, false, List.of(), null, null));
  }

  private String proposed(ProposalWords words) {
    var whole =
        new WholeAgenda(
            history.the(Agenda.class, MEETING),
            history.knows(NotedDecision.class, "decision_1")
                ? List.of(history.the(NotedDecision.class, "decision_1"))
                : List.of(),
            history.knows(NotedAssignment.class, "assignment_1")
                ? List.of(history.the(NotedAssignment.class, "assignment_1"))
                : List.of(),
            Map.of());
    return new ProposedMinutes(whole.shown(NAMES), words).markdown();
  }
}
