package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** A person represented an organisation from another date than recorded. */
@EventType(name = "bodies.RepresentativeTermCorrected", revision = 1)
public record RepresentativeTermCorrected(
    String bodyId, String personId, String organisationId, LocalDate previousFrom, LocalDate from)
    implements BodyEvent {}
