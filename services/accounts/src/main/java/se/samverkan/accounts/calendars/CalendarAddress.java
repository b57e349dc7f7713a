package se.samverkan.accounts.calendars;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A secret address of one calendar, without the secret.
 *
 * @param bodyId whose meetings; null for the calendar of a person
 * @param personId whose calendar; null for that of a body
 * @param expiresAt null for one that is good until it is revoked
 */
public record CalendarAddress(
    String addressId,
    String name,
    @Nullable String bodyId,
    @Nullable String personId,
    Instant madeAt,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {}
