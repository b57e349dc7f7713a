package se.samverkan.accounts.external;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.contacts.Contact;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.tables.AccessTables;
import se.samverkan.platform.refusals.Refusal;

/** Which account is whom at the provider. */
@Component
public final class ExternalAccounts {

  private final AccessTables tables;
  private final Accounts accounts;
  private final Sessions sessions;

  ExternalAccounts(AccessTables tables, Accounts accounts, Sessions sessions) {
    this.tables = tables;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /**
   * Lets the account come in by the provider only, from now on: its password is forgotten and its
   * sessions end. Whom the provider knew it as is forgotten too.
   *
   * @param mail whoever first comes with it is the account; null when a link is to say who
   * @throws Refusal when nobody would be left to administer, or the address is expected for another
   */
  public Account expect(String accountId, @Nullable String mail) {
    Account account = accounts.get(accountId);
    accounts.requireAnotherAdministrator(account);
    try {
      tables
          .sql()
          .sql(
              "update access.account set external = true, password_hash = null, issuer = null,"
                  + " subject = null, expected_mail = :mail where account_id = :id")
          .param("mail", mail == null ? null : address(mail))
          .param("id", accountId)
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refusal(
          AccountsRefusal.MAIL_EXPECTED_OF_ANOTHER,
          "mail",
          "Another account waits for whoever has this address.");
    }
    sessions.endAll(accountId);
    return accounts.get(accountId);
  }

  /** The account of somebody, who becomes it by their address when they first come. */
  public Optional<Account> of(Vouched who) {
    return bound(who).or(() -> expected(who));
  }

  /**
   * From now on somebody is the account, and nobody else is it at the provider.
   *
   * @throws Refusal when the account does not come in by a provider
   */
  public Account bind(Account account, Vouched who) {
    if (!account.external()) {
      throw new Refusal(
          AccountsRefusal.NOT_EXTERNAL, null, "The account does not come in by the provider.");
    }
    try {
      tables
          .sql()
          .sql(
              "update access.account set issuer = :issuer, subject = :subject,"
                  + " expected_mail = null where account_id = :id")
          .param("issuer", who.issuer())
          .param("subject", who.subject())
          .param("id", account.accountId())
          .update();
    } catch (DuplicateKeyException e) {
      throw new Refusal(
          AccountsRefusal.KNOWN_AS_ANOTHER, null, "The provider's person has another account.");
    }
    return account;
  }

  private Optional<Account> bound(Vouched who) {
    return tables
        .sql()
        .sql("select account_id from access.account where issuer = :issuer and subject = :subject")
        .param("issuer", who.issuer())
        .param("subject", who.subject())
        .query(String.class)
        .optional()
        .flatMap(accounts::find);
  }

  private Optional<Account> expected(Vouched who) {
    return Optional.ofNullable(who.mail())
        .flatMap(
            mail ->
                tables
                    .sql()
                    .sql(
                        "select account_id from access.account where expected_mail = :mail"
                            + " and external and enabled and subject is null")
                    .param("mail", mail.strip().toLowerCase(Locale.ROOT))
                    .query(String.class)
                    .optional())
        .flatMap(accounts::find)
        .map(account -> bind(account, who));
  }

  private static @Nullable String address(String mail) {
    String checked = new Contact(mail, null).mail();
    return checked == null ? null : checked.toLowerCase(Locale.ROOT);
  }
}
