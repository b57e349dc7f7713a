package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.meeting.CancelMeeting;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.references.DecisionId;

/**
 * A meeting that a decision cancels.
 *
 * @param line of the decision
 */
record CancelledMeeting(String bodyId, LocalDate date, String words, int line) {

  String meetingId() {
    return Known.meeting(bodyId, date);
  }

  /** Makes the meeting known, where it is not, and cancels it. */
  List<Object> commands(@Nullable String decisionId) {
    return List.of(
        PlannedMeetings.plan(bodyId, date),
        new CancelMeeting(
            new MeetingId(meetingId()),
            decisionId == null ? null : new DecisionId(decisionId),
            words));
  }
}
