package se.samverkan.application.security;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;

/** Accounts for tests, and what they show with a request. */
@TestComponent
final class People {

  private static final String CSRF = "of-the-test";

  private final Accounts accounts;
  private final Grants grants;
  private final Sessions sessions;
  private final Tokens tokens;
  private final Clock clock;

  People(Accounts accounts, Grants grants, Sessions sessions, Tokens tokens, Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.sessions = sessions;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** An account with one role; null for one that has none. */
  Account with(@Nullable Role role, String body, @Nullable String person) {
    Account account = accounts.make("t" + UUID.randomUUID(), person, false, false);
    if (role != null) {
      String organisation = role == Role.REPRESENTATIVE ? "organisation_1" : null;
      grants.give(account.accountId(), new Grant(role, body, organisation), "test");
    }
    return accounts.get(account.accountId());
  }

  /** The account as it is now. */
  Account again(Account account) {
    return accounts.get(account.accountId());
  }

  Account administrator(@Nullable String person) {
    return accounts.make("t" + UUID.randomUUID(), person, true, false);
  }

  /** A token with all that the account may. */
  String token(Account account, TokenRole role) {
    return tokens.make(account, "test", role, clock.instant().plus(Duration.ofDays(1))).text();
  }

  /** The request of a person who has just signed in, from a page of ours. */
  <S extends WebTestClient.RequestHeadersSpec<?>> S signedIn(S request, Account account) {
    request
        .cookie("__Host-session", sessions.begin(account.accountId()).text())
        .cookie("__Host-csrf", CSRF)
        .header("X-XSRF-TOKEN", CSRF);
    return request;
  }
}
