package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.MatterTabled;
import se.samverkan.platform.texts.PlainText;

/** Record that a matter was put off to a coming meeting. */
public record TableMatter(
    @TargetAggregateIdentifier MatterId matterId,
    BodyId bodyId,
    MeetingId meetingId,
    ItemId itemId,
    @Nullable MeetingId toMeetingId,
    LocalDate tabledOn,
    @Nullable String reason)
    implements MatterCommand {
  public TableMatter {
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
  }

  MatterTabled event() {
    return new MatterTabled(
        matterId.value(),
        bodyId.value(),
        meetingId.value(),
        itemId.value(),
        toMeetingId == null ? null : toMeetingId.value(),
        tabledOn,
        reason);
  }
}
