package se.samverkan.accounts.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** The addresses that accounts have made for their calendar programs; they show a calendar only. */
@Component
public final class CalendarAddresses {

  private static final int NAME = 100;

  private final AccessTables tables;
  private final Accounts accounts;
  private final Clock clock;

  CalendarAddresses(AccessTables tables, Accounts accounts, Clock clock) {
    this.tables = tables;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * What an address is to show, for how long.
   *
   * @param bodyId either this or the person is null
   */
  public record Wanted(
      String name,
      @Nullable String bodyId,
      @Nullable String personId,
      @Nullable Instant expiresAt) {}

  /** An address with its path, which nobody can see again. */
  public record Made(CalendarAddress address, String path) {}

  /** Whose address it is, and what it shows. */
  public record Shown(Account account, CalendarAddress address) {}

  /**
   * Makes an address; whether the account may see the calendar has been asked before.
   *
   * @throws Refusal when it is for no calendar or for two, or would have expired already
   */
  public Made make(String accountId, Wanted wanted) {
    Instant now = clock.instant();
    Instant expires = wanted.expiresAt();
    if ((wanted.bodyId() == null) == (wanted.personId() == null)) {
      throw new Refusal(
          AccountsRefusal.ONE_CALENDAR_ONLY, "bodyId", "Name either a body or a person.");
    }
    if (expires != null && !expires.isAfter(now)) {
      throw new Refusal(
          AccountsRefusal.EXPIRY_OUT_OF_RANGE, "expiresAt", "The address would have expired.");
    }
    Secret secret = Secret.random();
    CalendarAddress address =
        new CalendarAddress(
            "calendar-address_" + UUID.randomUUID(),
            PlainText.required("name", wanted.name(), NAME),
            wanted.bodyId(),
            wanted.personId(),
            now,
            expires,
            null);
    insert(accountId, address, secret);
    return new Made(address, "/calendars/" + secret.text() + ".ics");
  }

  public List<CalendarAddress> of(String accountId) {
    return tables
        .sql()
        .sql(
            "select * from access.calendar_address where account_id = :id"
                + " order by made_at desc limit 500")
        .param("id", accountId)
        .query((row, number) -> address(row))
        .list();
  }

  /**
   * Revokes an address of the account; nothing happens when it is revoked.
   *
   * @throws Refusal when the account has no such address
   */
  public void revoke(String accountId, String addressId) {
    int revoked =
        tables
            .sql()
            .sql(
                "update access.calendar_address set revoked_at = coalesce(revoked_at, :now)"
                    + " where address_id = :address and account_id = :id")
            .param("now", Timestamp.from(clock.instant()))
            .param("address", addressId)
            .param("id", accountId)
            .update();
    if (revoked == 0) {
      throw unknown();
    }
  }

  /**
   * What the secret shows.
   *
   * @throws Refusal the same when there is none, when it is revoked or has expired, and when the
   *     account is switched off
   */
  public Shown shown(String secret) {
    Timestamp now = Timestamp.from(clock.instant());
    return tables
        .sql()
        .sql(
            "select * from access.calendar_address where secret_hash = :hash"
                + " and revoked_at is null and (expires_at is null or expires_at > :now)")
        .param("hash", Secret.hash(secret))
        .param("now", now)
        .query((row, number) -> shown(row))
        .optional()
        .flatMap(shown -> shown)
        .orElseThrow(CalendarAddresses::unknown);
  }

  /** What is answered where nothing is shown. */
  public static Refusal unknown() {
    return new Refusal(
        AccountsRefusal.UNKNOWN_CALENDAR_ADDRESS, null, "There is no such calendar address.");
  }

  private Optional<Shown> shown(ResultSet row) throws SQLException {
    CalendarAddress address = address(row);
    return accounts
        .find(row.getString("account_id"))
        .filter(Account::enabled)
        .map(account -> new Shown(account, address));
  }

  private void insert(String accountId, CalendarAddress address, Secret secret) {
    tables
        .sql()
        .sql(
            "insert into access.calendar_address (address_id, account_id, name, body_id,"
                + " person_id, secret_hash, made_at, expires_at) values (:address, :id, :name,"
                + " :body, :person, :hash, :made, :expires)")
        .param("address", address.addressId())
        .param("id", accountId)
        .param("name", address.name())
        .param("body", address.bodyId())
        .param("person", address.personId())
        .param("hash", secret.hash())
        .param("made", Timestamp.from(address.madeAt()))
        .param("expires", timestamp(address.expiresAt()))
        .update();
  }

  private static CalendarAddress address(ResultSet row) throws SQLException {
    return new CalendarAddress(
        row.getString("address_id"),
        row.getString("name"),
        row.getString("body_id"),
        row.getString("person_id"),
        row.getTimestamp("made_at").toInstant(),
        instant(row.getTimestamp("expires_at")),
        instant(row.getTimestamp("revoked_at")));
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
