package se.samverkan.meetings.meeting;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.meetings.ItemAdjustedAtOnce;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.texts.PlainText;

/** Says that the adjusters approve the minutes of one item before the others. */
public record AdjustItemAtOnce(
    @TargetAggregateIdentifier MeetingId meetingId,
    ItemId itemId,
    String content,
    List<PersonId> adjusterIds,
    LocalDate adjustedOn)
    implements MeetingCommand {

  public AdjustItemAtOnce {
    content = PlainText.required("content", content, PlainText.PASSAGE);
    adjusterIds = Adjusters.checked("adjusterIds", adjusterIds);
  }

  AdjustMinutes approval() {
    return new AdjustMinutes(meetingId, adjusterIds, adjustedOn);
  }

  ItemAdjustedAtOnce event() {
    return new ItemAdjustedAtOnce(
        meetingId.value(),
        itemId.value(),
        content,
        ContentHash.of(content),
        Adjusters.values(adjusterIds),
        adjustedOn);
  }
}
