package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A matter was put off to a coming meeting. */
@EventType(name = "decisions.MatterTabled", revision = 1)
public record MatterTabled(
    String matterId,
    String bodyId,
    String meetingId,
    String itemId,
    @Nullable String toMeetingId,
    LocalDate tabledOn,
    @Nullable String reason)
    implements MatterEvent {}
