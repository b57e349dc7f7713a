package se.samverkan.accounts.sessions;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.tables.AccessTables;

/** Devices that somebody has signed in with, so that what others try does not slow them down. */
@Component
public final class KnownDevices {

  /** How long a device is remembered. */
  public static final Duration REMEMBERED = Duration.ofDays(180);

  private final AccessTables tables;
  private final Clock clock;

  KnownDevices(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /** The hash of what the device shows when this account has signed in with it, else null. */
  public @Nullable String known(@Nullable String shown, String loginName) {
    if (shown == null) {
      return null;
    }
    return tables
        .sql()
        .sql(
            "select d.secret_hash from access.known_device d join access.account a"
                + " using (account_id) where d.secret_hash = :hash and a.login_name = :name"
                + " and d.seen_at > :since")
        .param("hash", Secret.hash(shown))
        .param("name", loginName)
        .param("since", Timestamp.from(clock.instant().minus(REMEMBERED)))
        .query(String.class)
        .optional()
        .orElse(null);
  }

  /** What the device shows from now on. */
  public Secret remember(String accountId) {
    Secret secret = Secret.random();
    tables
        .sql()
        .sql(
            "insert into access.known_device (secret_hash, account_id, seen_at)"
                + " values (:hash, :id, :now)")
        .param("hash", secret.hash())
        .param("id", accountId)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return secret;
  }
}
