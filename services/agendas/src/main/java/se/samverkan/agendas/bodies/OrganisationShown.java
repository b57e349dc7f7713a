package se.samverkan.agendas.bodies;

import se.samverkan.events.bodies.OrganisationKind;

/** An organisation. */
public record OrganisationShown(String id, String name, OrganisationKind kind) {}
