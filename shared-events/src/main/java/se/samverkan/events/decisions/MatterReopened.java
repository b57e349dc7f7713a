package se.samverkan.events.decisions;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A matter that was closed or withdrawn is followed again. */
@EventType(name = "decisions.MatterReopened", revision = 1)
public record MatterReopened(String matterId, LocalDate reopenedOn, String reason)
    implements MatterEvent {}
