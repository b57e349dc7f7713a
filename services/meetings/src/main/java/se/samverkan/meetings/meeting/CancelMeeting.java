package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.texts.PlainText;

/** Says that a meeting does not take place. */
public record CancelMeeting(
    @TargetAggregateIdentifier MeetingId meetingId, @Nullable DecisionId decisionId, String reason)
    implements MeetingCommand {
  public CancelMeeting {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  MeetingCancelled event(String bodyId, LocalDate date) {
    return new MeetingCancelled(
        meetingId.value(), bodyId, date, decisionId == null ? null : decisionId.value(), reason);
  }
}
