package se.samverkan.events.assignments;

/** What happens to an assignment, from given to reported. */
public sealed interface AssignmentEvent
    permits AssignmentGiven,
        AssignmentCorrected,
        AssignmentDueChanged,
        AssignmentReported,
        AssignmentDropped,
        AssignmentStruck {

  /** The id of the assignment that this happened to. */
  String assignmentId();
}
