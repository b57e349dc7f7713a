package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An organisation is a member of the body from a date. */
@EventType(name = "bodies.MemberAdmitted", revision = 1)
public record MemberAdmitted(String bodyId, String organisationId, LocalDate from)
    implements BodyEvent {}
