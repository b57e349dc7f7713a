package se.samverkan.events.assignments;

/** What happens to an assignment, from given to reported. */
public sealed interface AssignmentEvent
    permits AssignmentGiven,
        AssignmentCorrected,
        AssignmentDueChanged,
        AssignmentReported,
        AssignmentDropped,
        AssignmentStruck,
        AssignmentGivenBetweenMeetings,
        AssignmentBetweenMeetingsCorrected,
        AssignmentAccepted,
        AssignmentProgressRecorded,
        MoreTimeAsked,
        MoreTimeGiven,
        MoreTimeRefused,
        AssignmentHandedOver,
        AssignmentReportAccepted,
        AssignmentSentBack {

  /** The id of the assignment that this happened to. */
  String assignmentId();
}
