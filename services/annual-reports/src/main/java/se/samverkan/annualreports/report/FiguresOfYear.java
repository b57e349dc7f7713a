package se.samverkan.annualreports.report;

/**
 * A year in figures, to be compared with another.
 *
 * @param decisions at meetings and between them
 * @param assignmentsOpen at the end of the year, those overdue among them
 */
public record FiguresOfYear(
    int year,
    int meetingsHeld,
    int meetingsCancelled,
    int decisions,
    int decisionsBetweenMeetings,
    int assignmentsGiven,
    int assignmentsDone,
    int assignmentsDropped,
    int assignmentsOpen,
    int assignmentsOverdue) {

  static FiguresOfYear of(
      int year, MeetingsOfYear meetings, DecisionsOfYear decisions, AssignmentsOfYear assignments) {
    return new FiguresOfYear(
        year,
        meetings.held(),
        meetings.cancelled(),
        decisions.total(),
        decisions.betweenMeetings().size(),
        assignments.given(),
        assignments.done(),
        assignments.dropped(),
        assignments.open(),
        assignments.overdue());
  }
}
