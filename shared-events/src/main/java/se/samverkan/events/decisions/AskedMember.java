package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;

/**
 * Who is asked between meetings: an organisation, and the person who answers for it where that is
 * known.
 */
public record AskedMember(String organisationId, @Nullable String personId) {}
