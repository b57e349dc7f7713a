package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A tabled matter is on the agenda of a meeting again. */
@EventType(name = "decisions.MatterReturned", revision = 1)
public record MatterReturned(
    String matterId, String bodyId, String meetingId, String itemId, LocalDate meetingDate)
    implements MatterEvent {}
