package se.samverkan.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** What administrators do with accounts, each time noted in the log; all of it blocks. */
@Component
@WhereSignInIsOn
public class AccountAdministration {

  private final Accounts accounts;
  private final Grants grants;
  private final OneTimeLinks links;
  private final Sessions sessions;
  private final ExternalAccounts external;
  private final SecurityLog log;

  AccountAdministration(
      Accounts accounts,
      Grants grants,
      OneTimeLinks links,
      Sessions sessions,
      ExternalAccounts external,
      SecurityLog log) {
    this.accounts = accounts;
    this.grants = grants;
    this.links = links;
    this.sessions = sessions;
    this.external = external;
    this.log = log;
  }

  /** The accounts by login name. */
  public Page<Account> page(Paging paging) {
    return accounts.page(paging);
  }

  /**
   * The account.
   *
   * @throws Refusal when there is none
   */
  public Account get(String accountId) {
    return accounts.get(accountId);
  }

  /** Makes an account; see {@link Accounts#make}. */
  public Account make(
      Asking asking,
      String loginName,
      @Nullable String personId,
      boolean administrator,
      boolean comesByProvider) {
    Account made = accounts.make(loginName, personId, administrator, comesByProvider);
    note(SecurityEventKind.ACCOUNT_MADE, made.accountId(), asking, null);
    return made;
  }

  /**
   * Makes a link by which somebody becomes the account; earlier ones are no longer good.
   *
   * @return its secret, which is shown once
   */
  public String link(Asking asking, String accountId) {
    Account account = accounts.get(accountId);
    note(SecurityEventKind.LINK_MADE, accountId, asking, null);
    return links.make(account.accountId()).text();
  }

  /** Lets the account come in by the provider only; see {@link ExternalAccounts#expect}. */
  public Account expect(Asking asking, String accountId, @Nullable String mail) {
    Account account = external.expect(accountId, mail);
    note(SecurityEventKind.PROVIDER_EXPECTED, accountId, asking, null);
    return account;
  }

  /** Grants a role; see {@link Grants#give}. */
  public Account give(Asking asking, String accountId, Grant grant) {
    grants.give(accounts.get(accountId).accountId(), grant, asking.accountId());
    note(SecurityEventKind.GRANT_GIVEN, accountId, asking, grant.toString());
    return accounts.get(accountId);
  }

  /** Takes a role away; nothing happens when the account does not have it. */
  public Account take(Asking asking, String accountId, Grant grant) {
    grants.take(accounts.get(accountId).accountId(), grant);
    note(SecurityEventKind.GRANT_TAKEN, accountId, asking, grant.toString());
    return accounts.get(accountId);
  }

  /** Lets nobody in with the account, and ends its sessions; see {@link Accounts#enable}. */
  public Account disable(Asking asking, String accountId) {
    accounts.enable(accountId, false);
    sessions.endAll(accountId);
    note(SecurityEventKind.ACCOUNT_DISABLED, accountId, asking, null);
    return accounts.get(accountId);
  }

  /** Lets the account in again. */
  public Account enable(Asking asking, String accountId) {
    accounts.enable(accountId, true);
    note(SecurityEventKind.ACCOUNT_ENABLED, accountId, asking, null);
    return accounts.get(accountId);
  }

  /** Removes the account; see {@link Accounts#erase}. */
  public void erase(Asking asking, String accountId) {
    accounts.erase(accountId);
    note(SecurityEventKind.ACCOUNT_ERASED, accountId, asking, null);
  }

  private void note(
      SecurityEventKind kind, String accountId, Asking asking, @Nullable String detail) {
    log.note(kind, accountId, asking.accountId(), asking.address(), detail);
  }
}
