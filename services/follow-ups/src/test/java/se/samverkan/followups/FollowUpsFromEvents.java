package se.samverkan.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

/** The follow-up list in memory, and the words in which its tests speak. */
@NullMarked
final class FollowUpsFromEvents {

  static final String BODY = "body_group";
  static final String ANNA = "person_anna";
  static final String NORRVIKEN = "organisation_norrviken";
  static final String SODERVIK = "organisation_sodervik";
  static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  static final LocalDate APRIL_5 = LocalDate.of(2024, 4, 5);
  static final LocalDate MAY_3 = LocalDate.of(2024, 5, 3);
  static final Instant RECORDED = Instant.parse("2024-06-01T08:00:00Z");

  final InMemoryDocuments documents = new InMemoryDocuments();
  private final FollowUpReadModel readModel = new FollowUpReadModel();
  private long position;

  FollowUpsFromEvents after(Object... events) {
    for (Object event : events) {
      apply(event, ++position);
    }
    return this;
  }

  void apply(Object event, long at) {
    readModel.apply(new RecordedEvent(event, at, RECORDED, PROVENANCE), documents);
  }

  FollowUp followUp(String id) {
    return documents.find(FollowUp.class, id).orElseThrow();
  }

  static final Provenance PROVENANCE =
      new Provenance("secretary", "secretary", "import", "r1", null, "minutes.txt", 17);

  static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, BODY, date, null, null, null, null);
  }

  static AssignmentGiven given(String id, @Nullable Due due) {
    return given(id, due, new Assignee(AssigneeKind.PERSON, ANNA));
  }

  static AssignmentGiven given(String id, @Nullable Due due, Assignee... assignees) {
    return new AssignmentGiven(
        id,
        BODY,
        "meeting_1",
        "item_7",
        "7",
        "decision_1",
        List.of(assignees),
        List.of("Norrvikens kommunikationsavdelning"),
        "ta fram ett Underlag",
        due,
        true,
        MARCH_1);
  }

  static Due at(String meetingId, LocalDate date) {
    return new Due(DueKind.NAMED_MEETING, date, meetingId, null);
  }

  static Attendance present(String personId, @Nullable String organisationId) {
    return new Attendance(
        personId,
        organisationId,
        AttendanceStatus.PRESENT,
        AttendanceCapacity.MEMBER,
        null,
        false,
        List.of(),
        null,
        null);
  }
}
