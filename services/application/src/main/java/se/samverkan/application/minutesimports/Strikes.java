package se.samverkan.application.minutesimports;

import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.StrikeAssignment;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.decision.StrikeDecision;
import se.samverkan.events.imports.ImportedEntry;
import se.samverkan.meetings.meeting.ItemId;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.RemoveAgendaItem;
import se.samverkan.meetings.meeting.StrikeAttendance;
import se.samverkan.meetings.references.PersonId;

/** Strikes what an earlier version of a document said and this one does not. */
record Strikes(MeetingId meetingId, Sender sender, String reason) {

  void strike(ImportedEntry gone) {
    Object command = command(gone);
    if (command != null) {
      sender.strike(command, gone.line());
    }
  }

  /** A meeting that is no longer mentioned may still take place, so its plan stands. */
  private @Nullable Object command(ImportedEntry gone) {
    return switch (gone.kind()) {
      case ATTENDANCE -> new StrikeAttendance(meetingId, new PersonId(gone.entryId()), reason);
      case ITEM -> new RemoveAgendaItem(meetingId, new ItemId(gone.entryId()), reason);
      case DECISION -> new StrikeDecision(new DecisionId(gone.entryId()), reason);
      case ASSIGNMENT -> new StrikeAssignment(new AssignmentId(gone.entryId()), reason);
      case MEETING, PLANNED_MEETING -> null;
    };
  }
}
