package se.samverkan.application.pages;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.CommentOutcome;
import se.samverkan.meetings.meeting.AnswerMinutesComment;
import se.samverkan.meetings.meeting.ApproveMinutes;
import se.samverkan.meetings.meeting.CommentId;
import se.samverkan.meetings.meeting.CommentMinutesItem;
import se.samverkan.meetings.meeting.CorrectMinutes;
import se.samverkan.meetings.meeting.DraftMinutes;
import se.samverkan.meetings.meeting.ItemId;
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
  private static final String TEXT = "text";

  /** Empty when there is no such action. */
  List<Record> commands(String action) {
    MeetingId meetingId = new MeetingId(meeting);
    return switch (action) {
      case "draft" -> List.of(new DraftMinutes(meetingId, content(), today, profile));
      case "approve" ->
          List.of(
              new ApproveMinutes(
                  meetingId, new PersonId(form.text("adjuster")), form.text("sha256"), today));
      case "comment" -> List.of(comment(meetingId));
      case "answer" ->
          List.of(
              new AnswerMinutesComment(
                  meetingId,
                  new CommentId(form.text("comment")),
                  form.one("outcome", CommentOutcome.class),
                  form.orNull(TEXT),
                  today));
      case "publish" -> List.of(new PublishMinutes(meetingId, today));
      case "correct" ->
          List.of(new CorrectMinutes(meetingId, content(), today, form.text("reason")));
      default -> List.of();
    };
  }

  private CommentMinutesItem comment(MeetingId meetingId) {
    String item = form.text(MeetingBefore.ITEM);
    return new CommentMinutesItem(
        meetingId,
        new ItemId(item),
        CommentId.derived(item, form.text(MeetingBefore.KEY)),
        new PersonId(form.text("person")),
        form.text("sha256"),
        form.text(TEXT),
        today);
  }

  /** A form sends its lines apart with carriage returns, which minutes do not have. */
  private String content() {
    return form.text(CONTENT).replace("\r\n", "\n") + "\n";
  }
}
