package se.samverkan.events.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Why an item stands on an agenda: for a tabled one where it was tabled, for one put forward its
 * matter, for a forwarded one the decision of the other body.
 */
public record ItemOrigin(
    OriginKind kind,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String matterId,
    @Nullable String decisionId) {}
