package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/**
 * Says what an adjuster, or the secretary, thinks of what the drafted minutes say of an item.
 *
 * @param personId who says it
 * @param contentSha256 of the draft that was read
 */
public record CommentMinutesItem(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    CommentId commentId,
    PersonId personId,
    String contentSha256,
    String text,
    LocalDate commentedOn)
    implements MeetingCommand {

  public CommentMinutesItem {
    text = PlainText.required("text", text, PlainText.PASSAGE);
  }

  MinutesItemCommented event(int version) {
    return new MinutesItemCommented(
        meetingId.value(),
        commentId.value(),
        itemId.value(),
        personId.value(),
        version,
        text,
        commentedOn);
  }
}
