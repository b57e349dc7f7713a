package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A term of a representative runs to a date that is known ahead. */
@EventType(name = "bodies.RepresentativeTermSet", revision = 1)
public record RepresentativeTermSet(
    String bodyId,
    String personId,
    String organisationId,
    LocalDate from,
    @Nullable LocalDate previousTo,
    LocalDate to,
    @Nullable String reason)
    implements BodyEvent {}
