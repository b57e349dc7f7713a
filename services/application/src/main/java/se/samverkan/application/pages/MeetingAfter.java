package se.samverkan.application.pages;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.meetings.meeting.ApproveMinutes;
import se.samverkan.meetings.meeting.CorrectMinutes;
import se.samverkan.meetings.meeting.DraftMinutes;
import se.samverkan.meetings.meeting.MeetingId;
import se.samverkan.meetings.meeting.PublishMinutes;
import se.samverkan.meetings.references.PersonId;

/**
 * The commands by which minutes come about once a meeting is closed.
 *
 * @param profile of the body on the day of the meeting
 */
record MeetingAfter(String meeting, BodyProfile profile, Form form, LocalDate today) {

  private static final String CONTENT = "content";

  /** Empty when there is no such action. */
  List<Record> commands(String action) {
    MeetingId meetingId = new MeetingId(meeting);
    return switch (action) {
      case "draft" -> List.of(new DraftMinutes(meetingId, content(), today, profile));
      case "approve" ->
          List.of(
              new ApproveMinutes(
                  meetingId, new PersonId(form.text("adjuster")), form.text("sha256"), today));
      case "publish" -> List.of(new PublishMinutes(meetingId, today));
      case "correct" ->
          List.of(new CorrectMinutes(meetingId, content(), today, form.text("reason")));
      default -> List.of();
    };
  }

  /** A form sends its lines apart with carriage returns, which minutes do not have. */
  private String content() {
    return form.text(CONTENT).replace("\r\n", "\n") + "\n";
  }
}
