package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.platform.texts.PlainText;

/** Gives an agenda item, or the meeting as such, a paper. */
public record AttachPaper(
    @TargetAggregateIdentifier MeetingId meetingId,
    PaperId paperId,
    @Nullable ItemId itemId,
    String title,
    PaperContent file,
    LocalDate attachedOn)
    implements MeetingCommand {

  public AttachPaper {
    title = PlainText.required("title", title, PlainText.LINE);
  }

  PaperAttached event() {
    return new PaperAttached(
        meetingId.value(),
        paperId.value(),
        itemId == null ? null : itemId.value(),
        title,
        file.value(),
        attachedOn);
  }
}
