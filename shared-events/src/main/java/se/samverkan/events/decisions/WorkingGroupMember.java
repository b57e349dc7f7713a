package se.samverkan.events.decisions;

import org.jspecify.annotations.Nullable;

/** An organisation in a working group, and its person where one is named. */
public record WorkingGroupMember(String organisationId, @Nullable String personId) {}
