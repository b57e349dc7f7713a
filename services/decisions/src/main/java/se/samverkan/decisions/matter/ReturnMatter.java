package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterReturned;

/** Record that a tabled matter is on the agenda of a meeting again. */
public record ReturnMatter(
    @TargetAggregateIdentifier MatterId matterId,
    BodyId bodyId,
    MeetingId meetingId,
    ItemId itemId,
    LocalDate meetingDate)
    implements MatterCommand {

  MatterReturned event() {
    return new MatterReturned(
        matterId.value(), bodyId.value(), meetingId.value(), itemId.value(), meetingDate);
  }
}
