package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;

/** What one person voted, and for which organisation. */
public record Ballot(String personId, @Nullable String organisationId, VoteChoice choice) {}
