package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone who took part does not stand behind a decision. */
@EventType(name = "decisions.ReservationMade", revision = 1)
public record ReservationMade(
    String decisionId,
    String reservationId,
    String personId,
    @Nullable String organisationId,
    @Nullable String text,
    LocalDate madeOn)
    implements DecisionEvent {}
