package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.platform.texts.PlainText;

/** Takes a paper away from a meeting. */
public record WithdrawPaper(
    @TargetAggregateIdentifier MeetingId meetingId,
    PaperId paperId,
    LocalDate withdrawnOn,
    String reason)
    implements MeetingCommand {

  public WithdrawPaper {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  PaperWithdrawn event() {
    return new PaperWithdrawn(meetingId.value(), paperId.value(), withdrawnOn, reason);
  }
}
