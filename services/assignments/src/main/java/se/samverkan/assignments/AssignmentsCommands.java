package se.samverkan.assignments;

import static se.samverkan.platform.web.CommandRoute.changes;
import static se.samverkan.platform.web.CommandRoute.creates;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.AcceptAssignment;
import se.samverkan.assignments.assignment.AcceptAssignmentReport;
import se.samverkan.assignments.assignment.AskMoreTime;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.CorrectAssignment;
import se.samverkan.assignments.assignment.CorrectAssignmentBetweenMeetings;
import se.samverkan.assignments.assignment.DropAssignment;
import se.samverkan.assignments.assignment.GiveAssignment;
import se.samverkan.assignments.assignment.GiveAssignmentBetweenMeetings;
import se.samverkan.assignments.assignment.GiveMoreTime;
import se.samverkan.assignments.assignment.HandOverAssignment;
import se.samverkan.assignments.assignment.RecordAssignmentProgress;
import se.samverkan.assignments.assignment.RefuseMoreTime;
import se.samverkan.assignments.assignment.ReportAssignment;
import se.samverkan.assignments.assignment.SendAssignmentBack;
import se.samverkan.assignments.assignment.StrikeAssignment;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands on assignments are sent to. */
@Component
final class AssignmentsCommands implements CommandTable {

  private static final String ONE = "/api/assignments/{assignmentId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        creates("/api/assignments", GiveAssignment.class),
        creates("/api/assignments/between-meetings", GiveAssignmentBetweenMeetings.class),
        changes(ONE + "/correct", CorrectAssignment.class),
        changes(ONE + "/between-meetings/correct", CorrectAssignmentBetweenMeetings.class),
        changes(ONE + "/due", ChangeDue.class),
        changes(ONE + "/accept", AcceptAssignment.class),
        changes(ONE + "/progress", RecordAssignmentProgress.class),
        changes(ONE + "/more-time/ask", AskMoreTime.class),
        changes(ONE + "/more-time/give", GiveMoreTime.class),
        changes(ONE + "/more-time/refuse", RefuseMoreTime.class),
        changes(ONE + "/hand-over", HandOverAssignment.class),
        changes(ONE + "/report", ReportAssignment.class),
        changes(ONE + "/report/accept", AcceptAssignmentReport.class),
        changes(ONE + "/report/send-back", SendAssignmentBack.class),
        changes(ONE + "/drop", DropAssignment.class),
        changes(ONE + "/strike", StrikeAssignment.class));
  }
}
