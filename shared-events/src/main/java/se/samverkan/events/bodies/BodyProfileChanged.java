package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** Another set of rules holds for a body from a date. */
@EventType(name = "bodies.BodyProfileChanged", revision = 1)
public record BodyProfileChanged(
    String bodyId, BodyProfile previousProfile, BodyProfile profile, LocalDate from, String reason)
    implements BodyEvent {}
