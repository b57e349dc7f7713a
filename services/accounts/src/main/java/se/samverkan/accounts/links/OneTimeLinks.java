package se.samverkan.accounts.links;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.external.Vouched;
import se.samverkan.accounts.passwords.PasswordHashes;
import se.samverkan.accounts.passwords.PasswordRules;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;

/** Links by which the one who holds them sets the password of an account, once. */
@Component
public final class OneTimeLinks {

  /** How long a link is good for. */
  public static final Duration GOOD_FOR = Duration.ofHours(24);

  private final AccessTables tables;
  private final Accounts accounts;
  private final PasswordHashes hashes;
  private final Sessions sessions;
  private final ExternalAccounts external;
  private final Clock clock;

  OneTimeLinks(
      AccessTables tables,
      Accounts accounts,
      PasswordHashes hashes,
      Sessions sessions,
      ExternalAccounts external,
      Clock clock) {
    this.tables = tables;
    this.accounts = accounts;
    this.hashes = hashes;
    this.sessions = sessions;
    this.external = external;
    this.clock = clock;
  }

  /** Makes a new link; earlier ones of the account are no longer good. */
  public Secret make(String accountId) {
    Secret secret = Secret.random();
    Instant now = clock.instant();
    tables
        .together()
        .executeWithoutResult(
            transaction -> {
              forget(accountId);
              tables
                  .sql()
                  .sql(
                      "insert into access.one_time_link (secret_hash, account_id, made_at,"
                          + " expires_at) values (:hash, :id, :now, :expires)")
                  .param("hash", secret.hash())
                  .param("id", accountId)
                  .param("now", Timestamp.from(now))
                  .param("expires", Timestamp.from(now.plus(GOOD_FOR)))
                  .update();
            });
    return secret;
  }

  /**
   * Sets the password of the account that the link is for, uses the link up, and ends all sessions
   * of the account.
   *
   * @throws Refusal when the link is used, expired or none, or the password is too weak; a link is
   *     not used up by a weak password
   */
  public Account setPassword(String link, String password) {
    Account account = account(link);
    if (account.external()) {
      throw new Refusal(
          AccountsRefusal.COMES_BY_PROVIDER, null, "The account comes in by the provider.");
    }
    PasswordRules.require(password, account.loginName());
    String hash = hashes.hash(password);
    tables
        .together()
        .executeWithoutResult(
            transaction -> {
              use(link);
              forget(account.accountId());
              accounts.setPasswordHash(account.accountId(), hash);
              sessions.endAll(account.accountId());
            });
    return account;
  }

  /**
   * Lets the provider say from now on who the account is that the link is for, and uses the link
   * up.
   *
   * @throws Refusal when the link is used, expired or none, or the account comes in otherwise
   */
  public Account bind(String link, Vouched who) {
    Account account = account(link);
    tables
        .together()
        .executeWithoutResult(
            transaction -> {
              use(link);
              external.bind(account, who);
              sessions.endAll(account.accountId());
            });
    return account;
  }

  /**
   * Whom the link is for.
   *
   * @throws Refusal when it is used, expired or none
   */
  public Account account(String link) {
    return accounts.get(accountOf(link));
  }

  private String accountOf(String link) {
    return tables
        .sql()
        .sql(
            "select account_id from access.one_time_link where secret_hash = :hash"
                + " and expires_at > :now")
        .param("hash", Secret.hash(link))
        .param("now", Timestamp.from(clock.instant()))
        .query(String.class)
        .optional()
        .orElseThrow(OneTimeLinks::notValid);
  }

  /** Of two who use it at the same moment one finds it gone. */
  private void use(String link) {
    int used =
        tables
            .sql()
            .sql("delete from access.one_time_link where secret_hash = :hash")
            .param("hash", Secret.hash(link))
            .update();
    if (used == 0) {
      throw notValid();
    }
  }

  private void forget(String accountId) {
    tables
        .sql()
        .sql("delete from access.one_time_link where account_id = :id")
        .param("id", accountId)
        .update();
  }

  private static Refusal notValid() {
    return new Refusal(
        AccountsRefusal.LINK_NOT_VALID,
        "link",
        "The link has been used or has expired; ask for a new one.");
  }
}
