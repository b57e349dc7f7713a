package se.samverkan.application.minutesimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.ReportAssignment;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;

class LinksAcrossMeetingsTest {

  private static final String BODY = "body_1";
  private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 9);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 17);
  private static final LocalDate AUTUMN = LocalDate.of(2024, 9, 20);
  private static final KnownMeeting.Open AT_NEXT =
      open("assignment_1", new Due(DueKind.NEXT_MEETING, null, null, "nästa möte"));

  @Test
  void aTabledItemThatComesBackUnderAnotherTitleIsTheSameMatter() {
    List<Link> links =
        links(
            held(FEBRUARY, tabled("5", "Förslag till bredbandsstrategi")),
            held(MAY, item("6", "Ny bredbandsstrategi, förslag till beslut")));

    assertThat(links).hasSize(1);
    assertThat(links.getFirst().line()).isEqualTo(6);
    assertThat(links.getFirst().command())
        .isInstanceOfSatisfying(
            TakeUpMatter.class,
            taken -> {
              assertThat(taken.matterId().value())
                  .isEqualTo(Known.matter(BODY, "Förslag till bredbandsstrategi"));
              assertThat(taken.takenUpOn()).isEqualTo(MAY);
              assertThat(taken.itemNumber()).isEqualTo("6");
            });
  }

  @Test
  void aTabledItemThatComesBackAsASubItemIsTheSameMatter() {
    KnownMeeting.Item reports =
        new KnownMeeting.Item(
            "item_9", "9", "Rapporter", List.of("Bredbandsstrategi"), false, "", List.of(), at(9));

    assertThat(links(held(FEBRUARY, tabled("5", "Bredbandsstrategi")), held(MAY, reports)))
        .singleElement()
        .extracting(Link::command)
        .isInstanceOf(TakeUpMatter.class);
  }

  @Test
  void underTheSameTitleTheDocumentItselfSaysSo() {
    assertThat(
            links(
                held(FEBRUARY, tabled("5", "Bredbandsstrategi")),
                held(MAY, item("6", "Bredbandsstrategi")),
                held(AUTUMN, item("2", "Antagen bredbandsstrategi"))))
        .isEmpty();
  }

  @Test
  void aReportClosesWhatTheNamedMeetingAssigned() {
    KnownMeeting.Item given = item("4", "Gemensam upphandling av provtagning", "", AT_NEXT);
    KnownMeeting.Item back =
        item(
            "5",
            "Återkoppling gemensam upphandling av provtagning",
            "Eva Ek återkopplar uppdraget från ledningsgruppens möte den 9 februari.");

    assertThat(links(held(FEBRUARY, given), held(MAY, back)))
        .extracting(Link::command)
        .filteredOn(ReportAssignment.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            ReportAssignment.class,
            report -> {
              assertThat(report.assignmentId()).isEqualTo(new AssignmentId("assignment_1"));
              assertThat(report.reportedOn()).isEqualTo(MAY);
            });
  }

  @Test
  void theNextMeetingIsTheFirstThatIsNotCancelled() {
    KnownMeeting cancelled = meeting(MAY, MeetingState.CANCELLED);
    KnownMeeting planned = meeting(AUTUMN, MeetingState.PLANNED);

    assertThat(links(held(FEBRUARY, item("4", "Budget", "", AT_NEXT)), cancelled, planned))
        .extracting(Link::command)
        .containsExactly(
            new ChangeDue(
                new AssignmentId("assignment_1"),
                Deadline.atNextMeeting(AUTUMN, new MeetingId(planned.id())),
                "Nästa möte är känt"));
  }

  @Test
  void aDateThatTheDocumentGivesStandsUnlessTheBodyMetBeforeIt() {
    KnownMeeting.Item given = item("4", "Budget", "", dueAt(AUTUMN));

    assertThat(
            links(
                held(FEBRUARY, given),
                meeting(MAY, MeetingState.PLANNED),
                meeting(AUTUMN, MeetingState.PLANNED)))
        .isEmpty();
    assertThat(links(held(FEBRUARY, given), held(MAY), meeting(AUTUMN, MeetingState.PLANNED)))
        .hasSize(1);
  }

  @Test
  void theOrderOfTheMeetingsDoesNotMatter() {
    KnownMeeting first = held(FEBRUARY, tabled("5", "Bredband på landet"));
    KnownMeeting second = held(MAY, item("6", "Bredband på landet, igen"));

    assertThat(links(second, first)).isEqualTo(links(first, second)).isNotEmpty();
  }

  private static List<Link> links(KnownMeeting... meetings) {
    return new LinksAcrossMeetings(List.of(meetings)).all();
  }

  private static KnownMeeting held(LocalDate date, KnownMeeting.Item... items) {
    return new KnownMeeting(
        Known.meeting(BODY, date), BODY, date, MeetingState.HELD, List.of(items));
  }

  private static KnownMeeting meeting(LocalDate date, MeetingState state) {
    return new KnownMeeting(Known.meeting(BODY, date), BODY, date, state, List.of());
  }

  private static KnownMeeting.Item tabled(String number, String title) {
    return new KnownMeeting.Item(
        "item_" + number, number, title, List.of(), true, "", List.of(), at(5));
  }

  private static KnownMeeting.Item item(String number, String title) {
    return item(number, title, "");
  }

  private static KnownMeeting.Item item(
      String number, String title, String text, KnownMeeting.Open... open) {
    return new KnownMeeting.Item(
        "item_" + number, number, title, List.of(), false, text, List.of(open), at(6));
  }

  private static KnownMeeting.Open dueAt(LocalDate date) {
    return open(
        "assignment_1", new Due(DueKind.NEXT_MEETING, date, Known.meeting(BODY, date), null));
  }

  private static KnownMeeting.Open open(String id, @Nullable Due due) {
    return new KnownMeeting.Open(id, due, at(7));
  }

  private static Recorded at(int line) {
    return new Recorded(Instant.EPOCH, "eva", "secretary", "import", "minutes.txt", line);
  }
}
