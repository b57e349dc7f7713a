package se.samverkan.events.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body no longer meets after a date. */
@EventType(name = "bodies.BodyDissolved", revision = 1)
public record BodyDissolved(String bodyId, LocalDate to, @Nullable String decisionId, String reason)
    implements BodyEvent {}
