package se.samverkan.assignments.assignment;

/** What can be asked of an assignment. */
public sealed interface AssignmentCommand
    permits GiveAssignment,
        CorrectAssignment,
        ChangeDue,
        ReportAssignment,
        DropAssignment,
        StrikeAssignment {

  /** The assignment that is asked. */
  AssignmentId assignmentId();
}
