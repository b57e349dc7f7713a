package se.samverkan.meetings.meeting;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesCorrected;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.platform.refusals.Rule;

/** The part of a meeting that decides about the content of its minutes. */
class ContentOfMinutes {

  private final Meeting meeting;
  private @Nullable MinutesText text;
  private String content = "";

  ContentOfMinutes(Meeting meeting) {
    this.meeting = meeting;
  }

  @CommandHandler
  void handle(DraftMinutes command) {
    Happening.record(decisions().draft(command));
  }

  @EventSourcingHandler
  void on(MinutesDrafted event) {
    text = MinutesText.of(event);
    content = event.content();
  }

  @CommandHandler
  void handle(ApproveMinutes command) {
    Happening.record(decisions().approve(command));
  }

  @EventSourcingHandler
  void on(MinutesApproved event) {
    text = text().with(event);
  }

  @CommandHandler
  void handle(AdjustMinutes command) {
    MeetingEvent locking = decisions().lock(command);
    Happening.record(meeting.minutes().adjust(command, meeting.course()));
    Happening.record(locking);
  }

  @EventSourcingHandler
  void on(MinutesLocked event) {
    text = text().with(event);
  }

  @CommandHandler
  void handle(PublishMinutes command) {
    Rule.require(
        new That(
            !meeting.minutesHoldWhatIsConfidential(content),
            ConfidentialityRefusal.MINUTES_HOLD_WHAT_IS_CONFIDENTIAL,
            "meetingId",
            "It cannot be told which part of the minutes is about what is confidential."));
    Happening.record(decisions().publish(command));
  }

  @EventSourcingHandler
  void on(MinutesPublished event) {
    text = text().with(event);
  }

  @CommandHandler
  void handle(CorrectMinutes command) {
    Happening.record(decisions().correct(command));
  }

  @EventSourcingHandler
  void on(MinutesCorrected event) {
    text = text().with(event);
    content = event.content();
  }

  MinutesTextDecisions decisions() {
    return new MinutesTextDecisions(text, meeting.minutes(), meeting.course());
  }

  private MinutesText text() {
    return Objects.requireNonNull(text);
  }
}
