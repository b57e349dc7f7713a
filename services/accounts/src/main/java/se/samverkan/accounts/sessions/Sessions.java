package se.samverkan.accounts.sessions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.tables.AccessTables;

/** Sessions of people; the secret stands in a cookie, its hash here. */
@Component
public final class Sessions {

  /** Without a request for so long, a session has ended. */
  public static final Duration IDLE = Duration.ofHours(2);

  /** After so long a session ends whatever happens in it. */
  public static final Duration LONGEST = Duration.ofHours(12);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final AccessTables tables;
  private final Clock clock;

  Sessions(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  public Secret begin(String accountId) {
    Secret secret = Secret.random();
    Instant now = clock.instant();
    tables
        .sql()
        .sql("delete from access.session where expires_at < :now or seen_at < :idle")
        .param("now", Timestamp.from(now))
        .param("idle", Timestamp.from(now.minus(IDLE)))
        .update();
    tables
        .sql()
        .sql(
            "insert into access.session (secret_hash, account_id, begun_at, seen_at, expires_at)"
                + " values (:hash, :id, :now, :now, :expires)")
        .param("hash", secret.hash())
        .param("id", accountId)
        .param("now", Timestamp.from(now))
        .param("expires", Timestamp.from(now.plus(LONGEST)))
        .update();
    return secret;
  }

  /** Whose session it is, if it goes on. */
  public Optional<String> account(String secret) {
    String hash = Secret.hash(secret);
    Instant now = clock.instant();
    Optional<String> account =
        tables
            .sql()
            .sql(
                "select account_id from access.session where secret_hash = :hash"
                    + " and expires_at > :now and seen_at > :idle")
            .param("hash", hash)
            .param("now", Timestamp.from(now))
            .param("idle", Timestamp.from(now.minus(IDLE)))
            .query(String.class)
            .optional();
    account.ifPresent(id -> seen(hash, now));
    return account;
  }

  public void end(String secret) {
    tables
        .sql()
        .sql("delete from access.session where secret_hash = :hash")
        .param("hash", Secret.hash(secret))
        .update();
  }

  public void endAll(String accountId) {
    tables
        .sql()
        .sql("delete from access.session where account_id = :id")
        .param("id", accountId)
        .update();
  }

  private void seen(String hash, Instant now) {
    tables
        .sql()
        .sql(
            "update access.session set seen_at = :now where secret_hash = :hash"
                + " and seen_at < :noted")
        .param("hash", hash)
        .param("now", Timestamp.from(now))
        .param("noted", Timestamp.from(now.minus(NOTED_EVERY)))
        .update();
  }
}
