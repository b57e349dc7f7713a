package se.samverkan.annualreports.report;

import java.util.List;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.annualreports.facts.MeetingState;

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

  static FiguresOfYear of(YearFacts year, List<AssignmentStanding> standings) {
    List<MeetingFacts> meetings = year.meetingsOfYear();
    int carried = year.carriedOfYear().size();
    AssignmentSums assignments = AssignmentSums.of(standings);
    return new FiguresOfYear(
        year.year(),
        count(meetings, MeetingState.HELD),
        count(meetings, MeetingState.CANCELLED),
        year.decisionsOfYear().size() + carried,
        carried,
        assignments.given(),
        assignments.done(),
        assignments.dropped(),
        assignments.open(),
        assignments.overdue());
  }

  private static int count(List<MeetingFacts> meetings, MeetingState state) {
    return (int) meetings.stream().filter(meeting -> meeting.state() == state).count();
  }
}
