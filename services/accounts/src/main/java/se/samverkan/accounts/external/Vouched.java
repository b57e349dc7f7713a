package se.samverkan.accounts.external;

import org.jspecify.annotations.Nullable;

/**
 * Whom a provider vouches for.
 *
 * @param issuer address of the provider
 * @param subject what the provider calls the person, never another person
 * @param mail only when the provider says that it is the person's; else null
 */
public record Vouched(String issuer, String subject, @Nullable String mail) {}
