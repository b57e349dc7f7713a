package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A person sits in the body for an organisation from a date. */
@EventType(name = "bodies.RepresentativeAppointed", revision = 1)
public record RepresentativeAppointed(
    String bodyId, String personId, String organisationId, LocalDate from) implements BodyEvent {}
