package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.assignment.GiveAssignment;
import se.samverkan.bodies.body.AppointRepresentative;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.meeting.PlanMeeting;
import se.samverkan.meetings.meeting.RecordAttendance;
import se.samverkan.minutesimports.minutesimport.DraftEntry;

class MinutesDraftTest {

  private static final WrittenMinutes MINUTES =
      WrittenMinutes.of("Femsjö ledningsgrupp", "2024-02-09")
          .present("Eva Ek        Ekmarken, ordförande", "Bo Lindgren   Haninge kommun")
          .absent("Rut Alm       Tallhamn")
          .item("Välkommen", "Eva Ek hälsar alla välkomna.")
          .item(
              "Budget",
              "Eva Ek redovisar förslaget.",
              "Beslut",
              "Ledningsgruppen godkänner förslaget till budget.",
              "Bo Lindgren får i uppdrag att skicka ut budgeten senast den 1 mars 2024.")
          .item(
              "Kommande möten",
              "Beslut",
              "Ledningsgruppen beslutar att ställa in mötet den 17 maj 2024.")
          .item("Nästa möte", "Nästa möte är fredagen den 20 september kl 9.00-12.00 i Tallhamn.");

  @Test
  void everythingThatTheDocumentSaysIsAnEntryWithItsLine() {
    assertThat(MINUTES.draft().draftEntries()).map(DraftEntry::kind).contains(EntryKind.values());
    assertThat(MINUTES.draft().draftEntries()).allMatch(entry -> entry.line() != null);
  }

  @Test
  void membersAreIntroducedWithTheirOrganisationsAndSitForThem() {
    MinutesDraft draft = MINUTES.draft();

    assertThat(commands(draft.introductions().all(), RegisterOrganisation.class))
        .anySatisfy(
            each -> {
              assertThat(each.name()).isEqualTo("Haninge");
              assertThat(each.kind()).isEqualTo(OrganisationKind.MUNICIPALITY);
            });
    assertThat(commands(draft.introductions().sightings(), AppointRepresentative.class)).hasSize(3);
  }

  @Test
  void aPersonListedTwiceTookPartOnce() {
    MinutesDraft draft =
        MINUTES
            .present("Eva Ek   Ekmarken, ordförande", "Eva Ek   Tallhamn")
            .absent("Eva Ek   Ekmarken")
            .draft();

    assertThat(records(draft, RecordAttendance.class))
        .singleElement()
        .satisfies(
            each -> assertThat(each.participation().status()).isEqualTo(AttendanceStatus.PRESENT));
    assertThat(commands(draft.introductions().sightings(), AppointRepresentative.class)).hasSize(1);
  }

  @Test
  void aMeetingPlannedTwiceIsPlannedOnceAndWithItsHour() {
    MinutesDraft draft =
        MINUTES.item("Mötesplan", "Mötesdagar 2024: 20 september, 20 september.").draft();

    assertThat(records(draft, PlanMeeting.class))
        .filteredOn(each -> each.date().equals(LocalDate.of(2024, 9, 20)))
        .singleElement()
        .satisfies(each -> assertThat(each.start()).isNotNull());
  }

  @Test
  void aComingMeetingIsCancelledByTheDecisionThatSaysSo() {
    assertThat(MINUTES.draft().cancelledMeetings())
        .singleElement()
        .satisfies(each -> assertThat(each.date()).isEqualTo(LocalDate.of(2024, 5, 17)));
  }

  @Test
  void anAssignmentRefersToItsDecisionAndItem() {
    MinutesDraft draft = MINUTES.draft();
    List<GiveAssignment> given = records(draft, GiveAssignment.class);

    assertThat(given)
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.itemNumber()).isEqualTo("2");
              assertThat(each.due()).isNotNull();
            });
  }

  @Test
  void aDecisionOfAnItemThatTheDocumentDoesNotHaveIsRecordedAllTheSame() {
    MinutesDraft draft =
        new MinutesDraft(
            Written.with(
                Written.reading(Written.item("1", "Budget", 3)),
                Written.decision("7", 5),
                Written.task("8", 6)));

    assertThatCode(() -> records(draft, RecordDecision.class)).doesNotThrowAnyException();
    assertThat(records(draft, RecordDecision.class))
        .singleElement()
        .satisfies(each -> assertThat(each.itemNumber()).isEqualTo("7"));
    assertThat(records(draft, GiveAssignment.class)).hasSize(1);
  }

  private static <T> List<T> records(MinutesDraft draft, Class<T> type) {
    Ids none = new Ids(draft.sitting().meetingId(), java.util.Map.of(), java.util.Map.of());
    return draft.entries().stream()
        .flatMap(entry -> entry.toRecord().commands(idFor(entry.draft()), none).stream())
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static String idFor(DraftEntry entry) {
    return switch (entry.kind()) {
      case ITEM -> "item_1";
      case DECISION -> "decision_1";
      case ASSIGNMENT -> "assignment_1";
      case MEETING, ATTENDANCE, PLANNED_MEETING -> String.valueOf(entry.naturalId());
    };
  }

  private static <T> List<T> commands(List<Told> told, Class<T> type) {
    return told.stream().map(Told::command).filter(type::isInstance).map(type::cast).toList();
  }
}
