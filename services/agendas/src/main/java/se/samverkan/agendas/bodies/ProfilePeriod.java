package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import se.samverkan.events.bodies.BodyProfile;

/** From when on a set of rules holds for a body. */
public record ProfilePeriod(BodyProfile profile, LocalDate from, String reason) {}
