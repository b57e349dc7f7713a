package se.samverkan.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.external.Vouched;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.sessions.SignIn;
import se.samverkan.platform.refusals.Refusal;

/** Coming in and going out, with the cookies that go with it; all of it blocks. */
@Component
public class Doors {

  private final SignIn signIn;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final ExternalAccounts external;
  private final SecurityLog log;

  Doors(
      SignIn signIn,
      Sessions sessions,
      OneTimeLinks links,
      ExternalAccounts external,
      SecurityLog log) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.links = links;
    this.external = external;
    this.log = log;
  }

  /** Lets somebody in; see {@link SignIn#enter}. */
  public Account enter(ServerWebExchange exchange, String loginName, String password) {
    String address = Asking.address(exchange);
    String device = Cookies.value(exchange, Cookies.DEVICE);
    try {
      SignIn.Entered entered = signIn.enter(loginName, password, address, device);
      Cookies.give(exchange, entered);
      return entered.account();
    } catch (Refusal refused) {
      if (refused.code() == AccountsRefusal.TOO_MANY_ATTEMPTS) {
        long seconds = signIn.pause(loginName, address, device).toSeconds() + 1;
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
      }
      throw refused;
    }
  }

  /**
   * Lets in whom the provider vouches for.
   *
   * @param link makes them the account that it is for; null when they should be known
   * @throws Refusal when no account is theirs
   */
  public Account enter(ServerWebExchange exchange, Vouched who, @Nullable String link) {
    String address = Asking.address(exchange);
    Account account = link == null ? known(who, address) : links.bind(link, who);
    if (link != null) {
      String id = account.accountId();
      log.note(SecurityEventKind.PROVIDER_BOUND, id, id, address, "by link");
    }
    Cookies.give(exchange, signIn.entered(account, address, null));
    return account;
  }

  private Account known(Vouched who, String address) {
    return external
        .of(who)
        .filter(Account::enabled)
        .orElseThrow(
            () -> {
              log.note(SecurityEventKind.SIGN_IN_REFUSED, null, null, address, "by the provider");
              return new Refusal(
                  AccountsRefusal.NOT_KNOWN_HERE,
                  null,
                  "The provider knows you, but no account here is yours.");
            });
  }

  /** Whether the account that a link is for comes in by the provider; false for any other link. */
  public boolean isExternal(String link) {
    try {
      return links.account(link).external();
    } catch (Refusal notValid) {
      return false;
    }
  }

  /** Sets the password that a link is for; see {@link OneTimeLinks#setPassword}. */
  public Account choosePassword(ServerWebExchange exchange, String link, String password) {
    Account account = links.setPassword(link, password);
    log.note(
        SecurityEventKind.PASSWORD_SET,
        account.accountId(),
        account.accountId(),
        Asking.address(exchange),
        null);
    return account;
  }

  /** Ends the session, or all sessions of the account. */
  public void leave(ServerWebExchange exchange, Principal who, boolean everywhere) {
    String account = who.account().accountId();
    if (everywhere) {
      sessions.endAll(account);
    } else {
      sessions.end(who.key());
    }
    log.note(
        everywhere ? SecurityEventKind.SIGNED_OUT_EVERYWHERE : SecurityEventKind.SIGNED_OUT,
        account,
        account,
        Asking.address(exchange),
        null);
    Cookies.takeSession(exchange);
  }
}
