package se.samverkan.assignments.automations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

@NullMarked
class DuesFollowMeetingsTest {

  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2024, 4, 5);
  private static final LocalDate APRIL_12 = LocalDate.of(2024, 4, 12);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);
  private static final Due NEXT = new Due(DueKind.NEXT_MEETING, null, null, null);
  private static final Due NAMED = new Due(DueKind.NAMED_MEETING, APRIL, "meeting_2", null);
  private static final Due DATED = new Due(DueKind.NAMED_MEETING, APRIL, null, "i april");
  private static final MeetingMoved MOVED = moved(APRIL_12);
  private static final MeetingCancelled CANCELLED =
      new MeetingCancelled("meeting_2", "body_1", APRIL, null, "förhinder");

  private final InMemoryDocuments documents = new InMemoryDocuments();
  private long position;

  @Test
  void whatIsDueAtAMeetingFollowsIt() {
    for (Due due : List.of(NEXT, NAMED, new Due(DueKind.NEXT_MEETING, APRIL, null, null))) {
      assertThat(afterMove(given(due), MOVED))
          .containsExactly(
              new ChangeDue(
                  new AssignmentId("assignment_1"),
                  new Deadline(due.kind(), APRIL_12, new MeetingId("meeting_2"), null),
                  "Mötet 2024-04-05 flyttades till 2024-04-12."));
    }
    assertThat(afterMove(given(DATED), MOVED)).hasSize(1);
  }

  @Test
  void whatIsDueAtAMeetingOfAnotherBodyFollowsItToo() {
    Due elsewhere = new Due(DueKind.NAMED_MEETING, APRIL, "meeting_9", null);
    assertThat(
            afterMove(
                given(elsewhere),
                new MeetingMoved("meeting_9", "body_9", APRIL, MAY, null, null, null, "krock")))
        .hasSize(1);
  }

  @Test
  void whatIsDueOnADateOrInAPeriodOrElsewhereStays() {
    assertThat(afterMove(given(new Due(DueKind.DATE, APRIL, null, null)), MOVED)).isEmpty();
    assertThat(afterMove(given(new Due(DueKind.PERIOD, APRIL, null, "våren")), MOVED)).isEmpty();
    assertThat(afterMove(given(new Due(DueKind.NAMED_MEETING, MAY, "meeting_3", null)), MOVED))
        .isEmpty();
    assertThat(afterMove(given(null), MOVED)).isEmpty();
    assertThat(afterMove(given(NAMED), moved(APRIL))).isEmpty();
  }

  @Test
  void aClosedAssignmentStaysUntilItIsSentBack() {
    var reported = new AssignmentReported("assignment_1", APRIL, null, null, null);
    var sentBack = new AssignmentSentBack("assignment_1", APRIL, null, null, null, "ofullständigt");
    assertThat(afterMove(given(NAMED), reported, MOVED)).isEmpty();
    assertThat(afterMove(given(NAMED), reported, sentBack, MOVED)).hasSize(1);
  }

  @Test
  void theDueThatHoldsNowCounts() {
    var changed = new AssignmentDueChanged("assignment_1", null, NAMED, "bestämt");
    assertThat(afterMove(given(null), changed, MOVED)).hasSize(1);
  }

  @Test
  void whatIsDueAtACancelledMeetingIsDueAtTheNext() {
    assertThat(afterCancelling(given(NAMED), CANCELLED))
        .containsExactly(
            new ChangeDue(
                new AssignmentId("assignment_1"),
                Deadline.atMeeting(MAY, new MeetingId("meeting_3")),
                "Mötet 2024-04-05 ställdes in, nästa möte är 2024-05-03."));
  }

  @Test
  void withoutANextMeetingOnlyWhatIsDueAtTheNextOneLosesItsDate() {
    var last = new MeetingCancelled("meeting_3", "body_1", MAY, null, "förhinder");
    assertThat(afterCancelling(given(new Due(DueKind.NEXT_MEETING, MAY, "meeting_3", null)), last))
        .containsExactly(
            new ChangeDue(
                new AssignmentId("assignment_1"),
                Deadline.atNextMeeting(null, null),
                "Mötet 2024-05-03 ställdes in, nästa möte är inte bestämt."));
    assertThat(afterCancelling(given(new Due(DueKind.NAMED_MEETING, MAY, "meeting_3", null)), last))
        .isEmpty();
  }

  @Test
  void whatOldMinutesSayIsNotAnswered() {
    Automation automation = new WhenMeetingMovedThenChangeDue();
    apply(automation, "api", planned("meeting_2", APRIL));
    apply(automation, "api", given(NAMED));
    assertThat(apply(automation, "import", MOVED)).isEmpty();
    assertThat(apply(automation, "api", CANCELLED)).isEmpty();
  }

  private List<Object> afterMove(Object... events) {
    return after(new WhenMeetingMovedThenChangeDue(), events);
  }

  private List<Object> afterCancelling(Object... events) {
    return after(new WhenMeetingCancelledThenChangeDue(), events);
  }

  private List<Object> after(Automation automation, Object... events) {
    List<Object> commands = new ArrayList<>();
    apply(automation, "api", planned("meeting_2", APRIL));
    apply(automation, "api", planned("meeting_3", MAY));
    for (Object event : events) {
      commands.addAll(apply(automation, "api", event));
    }
    return commands;
  }

  private List<Object> apply(Automation automation, String means, Object event) {
    var provenance = new Provenance("anna", "secretary", means, "r1", null, null, null);
    return automation.apply(
        new RecordedEvent(event, ++position, Instant.EPOCH, provenance), documents);
  }

  private static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, "body_1", date, null, null, null, null);
  }

  private static MeetingMoved moved(LocalDate date) {
    return new MeetingMoved("meeting_2", "body_1", APRIL, date, null, null, null, "krock");
  }

  private static AssignmentGivenBetweenMeetings given(@Nullable Due due) {
    return new AssignmentGivenBetweenMeetings(
        "assignment_1", "body_1", null, null, List.of(), List.of(), "skriva", due, true, MARCH);
  }
}
