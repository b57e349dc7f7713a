package se.samverkan.accounts.links;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverkan.accounts.Secret;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.platform.refusals.Refusal;

/**
 * An installation begins with one administrator, who is also the secretary of every body, and
 * without any password.
 */
@Component
public final class FirstAdministrator {

  /** The login name of the first administrator. */
  public static final String LOGIN_NAME = "administrator";

  private final Accounts accounts;
  private final Grants grants;
  private final OneTimeLinks links;

  FirstAdministrator(Accounts accounts, Grants grants, OneTimeLinks links) {
    this.accounts = accounts;
    this.grants = grants;
    this.links = links;
  }

  /** A link to come in by, new each time; empty once an administrator can sign in. */
  public Optional<Secret> link() {
    if (accounts.anyAdministratorCanSignIn()) {
      return Optional.empty();
    }
    Account first = accounts.named(LOGIN_NAME).map(this::local).orElseGet(this::make);
    grants.give(
        first.accountId(), new Grant(Role.SECRETARY, Grant.EVERY_BODY, null), first.accountId());
    return Optional.of(links.make(first.accountId()));
  }

  /** Whom no provider knows yet cannot be let in by one. */
  private Account local(Account account) {
    return account.external() ? accounts.makeLocal(account.accountId()) : account;
  }

  /** Two processes may start at the same moment. */
  private Account make() {
    try {
      return accounts.make(LOGIN_NAME, null, true, false);
    } catch (Refusal taken) {
      return accounts.named(LOGIN_NAME).orElseThrow(() -> taken);
    }
  }
}
