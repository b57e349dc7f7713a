package se.samverkan.events.decisions;

import se.samverkan.events.EventType;

/** A matter is the same question as another, under which it is followed from now on. */
@EventType(name = "decisions.MatterMerged", revision = 1)
public record MatterMerged(String matterId, String intoMatterId, String reason)
    implements MatterEvent {}
