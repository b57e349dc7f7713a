package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.platform.texts.PlainText;

/** Record that a matter was dealt with as an item of a meeting, under the title it had there. */
public record TakeUpMatter(
    @TargetAggregateIdentifier MatterId matterId,
    BodyId bodyId,
    MeetingId meetingId,
    ItemId itemId,
    String itemNumber,
    String title,
    LocalDate takenUpOn)
    implements MatterCommand {

  public TakeUpMatter {
    itemNumber = PlainText.required("itemNumber", itemNumber, PlainText.LINE);
    title = PlainText.required("title", title, PlainText.LINE);
  }

  MatterTakenUp event() {
    return new MatterTakenUp(
        matterId.value(),
        bodyId.value(),
        meetingId.value(),
        itemId.value(),
        itemNumber,
        title,
        takenUpOn);
  }
}
