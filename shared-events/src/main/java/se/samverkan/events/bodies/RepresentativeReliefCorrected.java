package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * When a representative left was recorded wrongly; this holds instead, without a date the person
 * still sits.
 */
@EventType(name = "bodies.RepresentativeReliefCorrected", revision = 1)
public record RepresentativeReliefCorrected(
    String bodyId,
    String personId,
    String organisationId,
    LocalDate previousTo,
    @Nullable LocalDate to,
    boolean thanked,
    String reason)
    implements BodyEvent {}
