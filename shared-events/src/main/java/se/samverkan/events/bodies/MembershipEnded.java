package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An organisation is no longer a member after a date. */
@EventType(name = "bodies.MembershipEnded", revision = 1)
public record MembershipEnded(String bodyId, String organisationId, LocalDate to)
    implements BodyEvent {}
