package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A member says who its contact is. */
@EventType(name = "decisions.ContactNamed", revision = 1)
public record ContactNamed(
    String positionsId,
    String organisationId,
    @Nullable String previousPersonId,
    String personId,
    LocalDate namedOn)
    implements PositionsEvent {}
