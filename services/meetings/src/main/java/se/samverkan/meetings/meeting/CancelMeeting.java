package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.texts.PlainText;

/** Says that a meeting does not take place. */
public record CancelMeeting(
    @TargetAggregateIdentifier MeetingId meetingId, @Nullable DecisionId decisionId, String reason)
    implements MeetingCommand {
  public CancelMeeting {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }
}
