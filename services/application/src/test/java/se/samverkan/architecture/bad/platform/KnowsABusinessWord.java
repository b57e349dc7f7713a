package se.samverkan.architecture.bad.platform;

import se.samverkan.events.bodies.PersonRegistered;

/** The platform carries events and does not know what they say. */
public record KnowsABusinessWord(PersonRegistered person) {}
