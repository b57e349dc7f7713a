package se.samverkan.accounts.securitylog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at the door.
 *
 * @param accountId whom it concerned; null when nobody knows
 * @param byAccountId who did it
 * @param detail never a secret
 */
public record SecurityEvent(
    long number,
    Instant at,
    SecurityEventKind kind,
    @Nullable String accountId,
    @Nullable String byAccountId,
    String address,
    @Nullable String detail) {}
