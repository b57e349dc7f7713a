package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/**
 * A matter was dealt with as an item of a meeting, under the title that the agenda gave it there.
 */
@EventType(name = "decisions.MatterTakenUp", revision = 1)
public record MatterTakenUp(
    String matterId,
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    String title,
    LocalDate takenUpOn)
    implements MatterEvent {}
