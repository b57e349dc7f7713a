package se.samverkan.assignments.assignment;

/** What can be asked of an assignment. */
public sealed interface AssignmentCommand
    permits GiveAssignment,
        CorrectAssignment,
        ChangeDue,
        ReportAssignment,
        DropAssignment,
        StrikeAssignment,
        GiveAssignmentBetweenMeetings,
        CorrectAssignmentBetweenMeetings,
        AcceptAssignment,
        RecordAssignmentProgress,
        AskMoreTime,
        GiveMoreTime,
        RefuseMoreTime,
        HandOverAssignment,
        AcceptAssignmentReport,
        SendAssignmentBack {

  /** The assignment that is asked. */
  AssignmentId assignmentId();
}
