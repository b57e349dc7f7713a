package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.StoredFile;
import se.samverkan.platform.texts.PlainText;

/** Gives a paper another content. */
public record ReplacePaper(
    @TargetAggregateIdentifier MeetingId meetingId,
    PaperId paperId,
    PaperContent file,
    LocalDate replacedOn,
    String reason)
    implements MeetingCommand {

  public ReplacePaper {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
  }

  PaperReplaced event(StoredFile previous) {
    return new PaperReplaced(
        meetingId.value(), paperId.value(), previous, file.value(), replacedOn, reason);
  }
}
