package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A person no longer stands in for an organisation after a date. */
@EventType(name = "bodies.SubstituteRelieved", revision = 1)
public record SubstituteRelieved(
    String bodyId, String personId, String organisationId, LocalDate to, boolean thanked)
    implements BodyEvent {}
