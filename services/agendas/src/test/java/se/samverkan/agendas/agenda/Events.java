package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.Presiding;

/** Events of one meeting, in the words of the tests. */
@NullMarked
public final class Events {

  public static final String BODY = "body_group";
  public static final String MEETING = "meeting_1";
  public static final String EVA = "person_eva";
  public static final String ULF = "person_ulf";
  public static final String EKMARKEN = "organisation_ekmarken";
  public static final String SANDVIK = "organisation_sandvik";
  public static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  public static final LocalDate MARCH_8 = LocalDate.of(2024, 3, 8);
  public static final LocalTime NINE = LocalTime.of(9, 0);
  public static final LocalTime NOON = LocalTime.of(12, 0);
  public static final Due AT_NEXT = new Due(DueKind.NEXT_MEETING, MARCH_8, "meeting_2", null);

  private Events() {}

  public static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, BODY, date, null, null, null, "plats senare");
  }

  public static MeetingCalled called(LocalDate date) {
    return new MeetingCalled(
        MEETING, BODY, "2/2024", date, NINE, NOON, "Rådhuset", MeetingForm.HYBRID);
  }

  public static MeetingHeld held(LocalDate date) {
    return new MeetingHeld(
        MEETING, BODY, date, NINE, null, null, List.of(new Presiding(EVA, List.of())), ULF);
  }

  public static Attendance present(String person, @Nullable String organisation) {
    return new Attendance(
        person,
        organisation,
        AttendanceStatus.PRESENT,
        AttendanceCapacity.MEMBER,
        null,
        false,
        List.of(),
        null,
        null);
  }

  public static AgendaItemAdded added(String itemId, String number, String title) {
    return new AgendaItemAdded(MEETING, itemId, number, title, List.of());
  }

  public static DecisionRecorded decided(String id, String itemId, String text) {
    return new DecisionRecorded(
        id, BODY, MEETING, itemId, "1", null, null, text, DecisionOutcome.APPROVED, MARCH_1);
  }

  public static AssignmentGiven given(String id, String itemId, String task) {
    return new AssignmentGiven(
        id,
        BODY,
        MEETING,
        itemId,
        "1",
        null,
        List.of(new Assignee(AssigneeKind.PERSON, ULF)),
        List.of(EKMARKEN),
        task,
        AT_NEXT,
        true,
        MARCH_1);
  }
}
