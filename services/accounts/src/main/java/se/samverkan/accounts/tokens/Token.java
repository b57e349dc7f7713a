package se.samverkan.accounts.tokens;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a token after it was made.
 *
 * @param prefix its first characters, by which its owner recognises it
 * @param role the most that a program may do with it: {@code ADMINISTRATOR} or the name of a role
 */
public record Token(
    String tokenId,
    String name,
    String prefix,
    String role,
    Instant madeAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {}
