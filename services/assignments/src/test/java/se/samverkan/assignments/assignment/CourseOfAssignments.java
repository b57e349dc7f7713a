package se.samverkan.assignments.assignment;

import static se.samverkan.assignments.assignment.Assignments.DEADLINE;
import static se.samverkan.assignments.assignment.Assignments.DUE;
import static se.samverkan.assignments.assignment.Assignments.GIVEN_ON;
import static se.samverkan.assignments.assignment.Assignments.ID;
import static se.samverkan.assignments.assignment.Assignments.NEW_DUE;
import static se.samverkan.assignments.assignment.Assignments.OFFICE;
import static se.samverkan.assignments.assignment.Assignments.OTHER_TASK;
import static se.samverkan.assignments.assignment.Assignments.PERSON;
import static se.samverkan.assignments.assignment.Assignments.TASK;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MatterId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.AssignmentAccepted;
import se.samverkan.events.assignments.AssignmentBetweenMeetingsCorrected;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.assignments.AssignmentProgressRecorded;
import se.samverkan.events.assignments.AssignmentReportAccepted;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.MoreTimeAsked;
import se.samverkan.events.assignments.MoreTimeGiven;
import se.samverkan.events.assignments.MoreTimeRefused;

/** What happens in the tests to the assignment after it was given: commands and events. */
public final class CourseOfAssignments {

  public static final LocalDate DAY = LocalDate.of(2024, 11, 20);
  public static final LocalDate LATER = LocalDate.of(2024, 12, 10);
  public static final AssignmentAccepted ACCEPTED = accept(PERSON, DAY).event();
  public static final AssignmentProgressRecorded PROGRESS = progress("halvvägs", DAY).event();
  public static final MoreTimeAsked MORE_TIME_ASKED =
      new MoreTimeAsked("assignment_1", NEW_DUE, DAY, "många remissvar");
  public static final MoreTimeGiven MORE_TIME_GIVEN =
      new MoreTimeGiven("assignment_1", LATER, "meeting_2", "item_3", null, null);
  public static final AssignmentDueChanged EXTENDED =
      new AssignmentDueChanged("assignment_1", DUE, NEW_DUE, "många remissvar");
  public static final MoreTimeRefused MORE_TIME_REFUSED =
      new MoreTimeRefused("assignment_1", LATER, "meeting_2", "item_3", "brådskar");
  public static final AssignmentHandedOver HANDED_OVER =
      new AssignmentHandedOver(
          "assignment_1",
          List.of(PERSON.assignee()),
          List.of(OFFICE.assignee()),
          List.of("kommunikatörerna"),
          List.of(),
          DAY,
          "meeting_2",
          null,
          null,
          "ny anställning");
  public static final AssignmentReportAccepted REPORT_ACCEPTED =
      new AssignmentReportAccepted("assignment_1", LATER, "meeting_2", "item_3", null, "tack");
  public static final AssignmentSentBack SENT_BACK =
      new AssignmentSentBack(
          "assignment_1", LATER, "meeting_2", "item_3", null, "kostnaderna saknas");
  public static final AssignmentGivenBetweenMeetings GIVEN_BETWEEN =
      new AssignmentGivenBetweenMeetings(
          "assignment_1",
          "body_group",
          "decision_1",
          "matter_1",
          List.of(PERSON.assignee()),
          List.of(),
          TASK,
          DUE,
          true,
          GIVEN_ON);
  public static final AssignmentBetweenMeetingsCorrected CORRECTED_BETWEEN =
      new AssignmentBetweenMeetingsCorrected(
          "assignment_1", List.of(OFFICE.assignee()), List.of(), OTHER_TASK, true, "felskrivet");

  private CourseOfAssignments() {}

  public static AcceptAssignment accept(Responsible assignee, LocalDate on) {
    return new AcceptAssignment(ID, assignee, on);
  }

  public static RecordAssignmentProgress progress(String text, LocalDate on) {
    return new RecordAssignmentProgress(ID, null, text, on);
  }

  public static RecordAssignmentProgress progress(Responsible who, String text, LocalDate on) {
    return new RecordAssignmentProgress(ID, who, text, on);
  }

  public static AskMoreTime ask(LocalDate due, LocalDate on) {
    return new AskMoreTime(ID, Deadline.on(due), on, "många remissvar");
  }

  public static GiveMoreTime giveMoreTime(LocalDate due, LocalDate on, @Nullable String note) {
    return new GiveMoreTime(
        ID, Deadline.on(due), on, new MeetingId("meeting_2"), new ItemId("item_3"), null, note);
  }

  public static RefuseMoreTime refuseMoreTime(LocalDate on) {
    return new RefuseMoreTime(ID, on, new MeetingId("meeting_2"), new ItemId("item_3"), "brådskar");
  }

  public static HandOverAssignment handOver(List<Responsible> assignees, LocalDate on) {
    return new HandOverAssignment(
        ID,
        assignees,
        assignees.contains(PERSON) ? List.of("kommunikatörerna") : List.of(),
        on,
        new MeetingId("meeting_2"),
        null,
        null,
        "ny anställning");
  }

  public static AcceptAssignmentReport acceptReport(LocalDate on) {
    return new AcceptAssignmentReport(
        ID, on, new MeetingId("meeting_2"), new ItemId("item_3"), null, "tack");
  }

  public static SendAssignmentBack sendBack(LocalDate on) {
    return new SendAssignmentBack(
        ID, on, new MeetingId("meeting_2"), new ItemId("item_3"), null, "kostnaderna saknas");
  }

  public static GiveAssignmentBetweenMeetings giveBetween(String task) {
    return new GiveAssignmentBetweenMeetings(
        ID,
        new BodyId("body_group"),
        new DecisionId("decision_1"),
        new MatterId("matter_1"),
        List.of(PERSON),
        List.of(),
        task,
        DEADLINE,
        true,
        GIVEN_ON);
  }

  public static CorrectAssignmentBetweenMeetings correctBetween(Responsible assignee, String task) {
    return new CorrectAssignmentBetweenMeetings(
        ID, List.of(assignee), List.of(), task, true, "felskrivet");
  }
}
