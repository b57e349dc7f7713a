package se.samverkan.accounts.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** The accounts there are. */
@Component
public final class Accounts {

  private static final Pattern LOGIN_NAME = Pattern.compile("[\\p{Ll}\\d][\\p{Ll}\\d._@+-]{1,99}");

  /** What {@link #of} reads, for statements that ask for more than the account. */
  public static final String COLUMNS =
      "account.account_id, login_name, person_id, administrator, external, enabled, "
          + Grants.OF_THE_ACCOUNT;

  private static final String ACCOUNTS = "select " + COLUMNS + " from access.account";

  private final AccessTables tables;
  private final Clock clock;
  private final AtomicLong changes = new AtomicLong();

  Accounts(AccessTables tables, Clock clock) {
    this.tables = tables;
    this.clock = clock;
  }

  /**
   * What a person means by a login name: blanks around it and case do not count.
   *
   * @throws Refusal when it cannot be one
   */
  public static String loginName(String given) {
    String name = given.strip().toLowerCase(Locale.ROOT);
    if (!LOGIN_NAME.matcher(name).matches()) {
      throw new Refusal(
          AccountsRefusal.LOGIN_NAME_MALFORMED,
          "loginName",
          "A login name has 2 to 100 letters, digits and . _ @ + -.");
    }
    return name;
  }

  /**
   * Makes an account that cannot sign in before it has a password or the provider knows it.
   *
   * @throws Refusal when the login name is taken or cannot be one
   */
  public Account make(
      String loginName, @Nullable String personId, boolean administrator, boolean external) {
    String id = "account_" + UUID.randomUUID();
    try {
      tables
          .sql()
          .sql(
              "insert into access.account (account_id, login_name, person_id, administrator,"
                  + " external, created_at) values (:id, :name, :person, :administrator, :external,"
                  + " :now)")
          .param("id", id)
          .param("name", loginName(loginName))
          .param("person", personId)
          .param("administrator", administrator)
          .param("external", external)
          .param("now", Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refusal(
          AccountsRefusal.LOGIN_NAME_TAKEN, "loginName", "Another account has this login name.");
    }
    changes.incrementAndGet();
    return get(id);
  }

  /**
   * The account.
   *
   * @throws Refusal when there is none
   */
  public Account get(String accountId) {
    return find(accountId)
        .orElseThrow(
            () ->
                new Refusal(
                    AccountsRefusal.UNKNOWN_ACCOUNT, "accountId", "There is no such account."));
  }

  public Optional<Account> find(String accountId) {
    return one(ACCOUNTS + " where account_id = :key", accountId);
  }

  public Optional<Account> named(String loginName) {
    return one(ACCOUNTS + " where login_name = :key", loginName);
  }

  /** How many accounts this server has made and erased; for whoever remembers which there are. */
  public long changes() {
    return changes.get();
  }

  /** Every account there is. */
  public List<Account> all() {
    return tables.sql().sql(ACCOUNTS).query((row, number) -> of(row)).list();
  }

  public Page<Account> page(Paging paging) {
    List<Account> items =
        tables
            .sql()
            .sql(ACCOUNTS + " order by login_name limit :size offset :skip")
            .param("size", paging.size())
            .param("skip", (long) paging.page() * paging.size())
            .query((row, number) -> of(row))
            .list();
    long total = tables.sql().sql("select count(*) from access.account").query(Long.class).single();
    return new Page<>(items, paging.page(), paging.size(), total);
  }

  /**
   * Whether anybody can administer the installation: has a password or is known at the provider.
   */
  public boolean anyAdministratorCanSignIn() {
    return otherAdministrators("");
  }

  /**
   * Lets the account in, or no longer; whoever is signed in with it is not any more.
   *
   * @throws Refusal when nobody would be left to administer the installation
   */
  public void enable(String accountId, boolean enabled) {
    Account account = get(accountId);
    if (!enabled) {
      requireAnotherAdministrator(account);
    }
    change("update access.account set enabled = :value where account_id = :id", accountId, enabled);
  }

  /**
   * Makes sure that the installation can do without the account.
   *
   * @throws Refusal when nobody would be left to administer it
   */
  public void requireAnotherAdministrator(Account than) {
    if (than.administrator() && !otherAdministrators(than.accountId())) {
      throw new Refusal(
          AccountsRefusal.LAST_ADMINISTRATOR,
          null,
          "Nobody would be left to administer the installation.");
    }
  }

  /** From now on the account has a password here and does not come in by a provider. */
  public Account makeLocal(String accountId) {
    tables
        .sql()
        .sql(
            "update access.account set external = false, issuer = null, subject = null,"
                + " expected_mail = null where account_id = :id")
        .param("id", accountId)
        .update();
    return get(accountId);
  }

  public Optional<String> passwordHash(String accountId) {
    return tables
        .sql()
        .sql("select password_hash from access.account where account_id = :id")
        .param("id", accountId)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .optional()
        .flatMap(hash -> hash);
  }

  public void setPasswordHash(String accountId, String hash) {
    change(
        "update access.account set password_hash = :value where account_id = :id", accountId, hash);
  }

  /** Removes the account with all that belongs to it; events that name it stay. */
  public void erase(String accountId) {
    enable(accountId, false);
    tables
        .sql()
        .sql("delete from access.account where account_id = :id")
        .param("id", accountId)
        .update();
    changes.incrementAndGet();
  }

  private boolean otherAdministrators(String than) {
    return tables
        .sql()
        .sql(
            "select exists (select 1 from access.account where administrator and enabled and"
                + " (password_hash is not null or subject is not null) and account_id <> :than)")
        .param("than", than)
        .query(Boolean.class)
        .single();
  }

  private void change(String statement, String accountId, Object value) {
    tables.sql().sql(statement).param("id", accountId).param("value", value).update();
  }

  private Optional<Account> one(String query, String key) {
    return tables.sql().sql(query).param("key", key).query((row, number) -> of(row)).optional();
  }

  /**
   * The account of a row that has the {@link #COLUMNS}.
   *
   * @throws SQLException when it has not
   */
  public static Account of(ResultSet row) throws SQLException {
    return new Account(
        row.getString("account_id"),
        row.getString("login_name"),
        row.getString("person_id"),
        row.getBoolean("administrator"),
        row.getBoolean("external"),
        row.getBoolean("enabled"),
        Grants.of(row));
  }
}
