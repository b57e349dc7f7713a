package se.samverkan.accounts.passwords;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;

/**
 * Slows down whoever tries passwords. The pause grows for a name from one place, never for the name
 * itself, so that nobody can lock another out; and a device that has been signed in before is a
 * place of its own. An attempt counts as failed from its beginning, so trying many at once gains
 * nothing.
 */
@Component
public final class Throttle {

  /** Attempts for one name from one place before the pauses begin. */
  static final int FREE_FOR_A_NAME = 5;

  /** Attempts for whatever names from one address, as a whole office may share it. */
  static final int FREE_FOR_AN_ADDRESS = 100;

  static final Duration LONGEST_FOR_A_NAME = Duration.ofMinutes(15);
  static final Duration LONGEST_FOR_AN_ADDRESS = Duration.ofSeconds(30);
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
  private static final String ANY_NAME = "*";

  private static final String COUNT =
      """
      insert into access.attempt as a (name_hash, source, failures, next_at)
      values (:name, :source, 1, :now)
      on conflict (name_hash, source) do update set
        failures = case when a.next_at < :forgotten then 1 else a.failures + 1 end,
        next_at = cast(:now as timestamptz) + interval '1 second' * case
          when a.next_at < :forgotten or a.failures + 1 < :free then 0
          else least(:longest, power(2, least(a.failures + 1 - :free, 20))) end
      where a.next_at <= :now
      """;

  private final AccessTables tables;
  private final Clock clock;

  Throttle(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * Counts an attempt to sign in.
   *
   * @param device hash of what a device that was signed in before shows; null for another one
   * @throws Refusal when it comes too early
   */
  public void count(String loginName, String address, @Nullable String device) {
    count(Secret.hash(loginName), source(address, device), FREE_FOR_A_NAME, LONGEST_FOR_A_NAME);
    if (device == null) {
      count(
          Secret.hash(ANY_NAME),
          source(address, null),
          FREE_FOR_AN_ADDRESS,
          LONGEST_FOR_AN_ADDRESS);
    }
  }

  /** How long until the next attempt for the name from that place counts. */
  public Duration pause(String loginName, String address, @Nullable String device) {
    Instant now = clock.instant();
    return tables
        .sql()
        .sql(
            "select max(next_at) from access.attempt where name_hash in (:names)"
                + " and source = :source")
        .param("names", List.of(Secret.hash(loginName), Secret.hash(ANY_NAME)))
        .param("source", source(address, device))
        .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)))
        .single()
        .map(next -> Duration.between(now, next.toInstant()))
        .filter(Duration::isPositive)
        .orElse(Duration.ZERO);
  }

  /** The attempt was the right one: earlier ones for the name from that place are forgotten. */
  public void succeeded(String loginName, String address, @Nullable String device) {
    tables
        .sql()
        .sql("delete from access.attempt where name_hash = :name and source = :source")
        .param("name", Secret.hash(loginName))
        .param("source", source(address, device))
        .update();
  }

  private void count(String nameHash, String source, int free, Duration longest) {
    Instant now = clock.instant();
    int counted =
        tables
            .sql()
            .sql(COUNT)
            .param("name", nameHash)
            .param("source", source)
            .param("now", Timestamp.from(now))
            .param("forgotten", Timestamp.from(now.minus(FORGOTTEN_AFTER)))
            .param("free", free)
            .param("longest", longest.toSeconds())
            .update();
    if (counted == 0) {
      throw new Refusal(
          AccountsRefusal.TOO_MANY_ATTEMPTS,
          null,
          "There have been many attempts from here; wait a while and try again.");
    }
  }

  private static String source(String address, @Nullable String device) {
    return device == null ? "address:" + address : "device:" + device;
  }
}
