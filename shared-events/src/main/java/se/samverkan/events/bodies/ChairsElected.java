package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/**
 * Two organisations are elected to chair a body in a year; a reason where that departs from the
 * rota.
 */
@EventType(name = "bodies.ChairsElected", revision = 2, earlier = DepartureReasonIsReason.class)
public record ChairsElected(
    String bodyId,
    int year,
    String chairOrganisationId,
    String viceChairOrganisationId,
    LocalDate electedOn,
    @Nullable String decisionId,
    @Nullable String reason)
    implements BodyEvent {}
