package se.samverkan.meetings.meeting;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.PaperMadeConfidential;

/** Lets only those who take part in the body see a paper. */
public record MakePaperConfidential(
    @TargetAggregateIdentifier MeetingId meetingId, PaperId paperId, String legalGround)
    implements MeetingCommand {

  public MakePaperConfidential {
    legalGround = LegalGround.required(legalGround);
  }

  PaperMadeConfidential event(String bodyId) {
    return new PaperMadeConfidential(meetingId.value(), bodyId, paperId.value(), legalGround);
  }
}
