package se.samverkan.events.bodies;

import java.time.LocalDate;
import se.samverkan.events.EventType;

/** An organisation was a member from another date than recorded. */
@EventType(name = "bodies.MembershipStartCorrected", revision = 1)
public record MembershipStartCorrected(
    String bodyId, String organisationId, LocalDate previousFrom, LocalDate from)
    implements BodyEvent {}
