package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Other organisations than those elected chair a body from a date to the end of the year. */
@EventType(name = "bodies.ChairsReplaced", revision = 1)
public record ChairsReplaced(
    String bodyId,
    int year,
    String previousChairOrganisationId,
    String previousViceChairOrganisationId,
    String chairOrganisationId,
    String viceChairOrganisationId,
    LocalDate from,
    @Nullable String decisionId,
    String reason)
    implements BodyEvent {}
