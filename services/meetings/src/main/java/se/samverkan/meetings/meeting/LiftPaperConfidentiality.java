package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.PaperConfidentialityLifted;
import se.samverkan.platform.texts.PlainText;

/** Lets a paper be seen by everybody who sees the others. */
public record LiftPaperConfidentiality(
    @TargetAggregateIdentifier MeetingId meetingId, PaperId paperId, String reason)
    implements MeetingCommand {

  public LiftPaperConfidentiality {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  PaperConfidentialityLifted event(String bodyId) {
    return new PaperConfidentialityLifted(meetingId.value(), bodyId, paperId.value(), reason);
  }
}
