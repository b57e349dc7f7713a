package se.samverkan.bodies.body;

import se.samverkan.bodies.organisation.OrganisationId;

/** The organisations that chair a body and stand in for its chair. */
record ChairPair(OrganisationId chair, OrganisationId viceChair) {}
