package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;

/** Who makes a proposal: a person, an organisation, or a person for an organisation. */
public record Proposer(@Nullable String personId, @Nullable String organisationId) {}
