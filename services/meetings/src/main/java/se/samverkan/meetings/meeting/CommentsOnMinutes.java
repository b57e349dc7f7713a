package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about comments on its drafted minutes. */
class CommentsOnMinutes {

  private final Meeting meeting;
  private final Map<String, MinutesItemCommented> made = new HashMap<>();
  private final Map<String, MinutesCommentAnswered> answers = new HashMap<>();

  CommentsOnMinutes(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(CommentMinutesItem command) {
    MinutesItemCommented before = made.get(command.commentId().value());
    if (before != null && before.equals(command.event(before.version()))) {
      return;
    }
    Rule.require(
        new That(
            before == null,
            CommentRefusal.COMMENT_MADE_WITH_OTHER_CONTENT,
            "commentId",
            "A comment is not changed; another one is made."));
    MinutesText draft = meeting.minutesText().requireDraft();
    Rule.require(
        draft.says(command.contentSha256()),
        new ItemIsOnTheAgenda(meeting.agenda(), command.itemId()),
        new That(
            adjustsOrWrites(command.personId().value()),
            CommentRefusal.COMMENTER_NEITHER_ADJUSTS_NOR_WRITES,
            "personId",
            "Minutes are commented on by who adjusts or writes them."),
        MinutesTextDecisions.notBefore("commentedOn", command.commentedOn(), draft.since()));
    Happening.record(command.event(draft.version()));
  }

  @EventSourcingHandler
  void on(MinutesItemCommented event) {
    made.put(event.commentId(), event);
  }

  @CommandHandler
  void handle(AnswerMinutesComment command) {
    String comment = command.commentId().value();
    if (command.event().equals(answers.get(comment))) {
      return;
    }
    MinutesItemCommented about = made.get(comment);
    Rule.require(
        new That(
            about != null,
            CommentRefusal.COMMENT_UNKNOWN,
            "commentId",
            "There is no such comment on the minutes."));
    meeting.minutesText().requireDraft();
    if (about != null) {
      Rule.require(
          MinutesTextDecisions.notBefore("answeredOn", command.answeredOn(), about.commentedOn()));
    }
    Happening.record(command.event());
  }

  @EventSourcingHandler
  void on(MinutesCommentAnswered event) {
    answers.put(event.commentId(), event);
  }

  private boolean adjustsOrWrites(String person) {
    Recorded<Set<String>> elected = meeting.minutes().elected();
    @Nullable MeetingFacts facts = meeting.course().facts();
    return (elected != null && elected.now().contains(person))
        || (facts != null && person.equals(facts.secretaryId()));
  }
}
