package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * A person stands in for the representatives of an organisation from a date, and to one where that
 * is known.
 */
@EventType(name = "bodies.SubstituteAppointed", revision = 1)
public record SubstituteAppointed(
    String bodyId, String personId, String organisationId, LocalDate from, @Nullable LocalDate to)
    implements BodyEvent {}
