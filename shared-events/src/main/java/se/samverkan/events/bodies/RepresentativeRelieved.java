package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A person no longer sits in the body for an organisation after a date. */
@EventType(name = "bodies.RepresentativeRelieved", revision = 1)
public record RepresentativeRelieved(
    String bodyId, String personId, String organisationId, LocalDate to, boolean thanked)
    implements BodyEvent {}
