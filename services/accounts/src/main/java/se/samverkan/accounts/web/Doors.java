package se.samverkan.accounts.web;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.sessions.SignIn;

/** Coming in and going out, with the cookies that go with it; all of it blocks. */
@Component
public class Doors {

  private final SignIn signIn;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final SecurityLog log;

  Doors(SignIn signIn, Sessions sessions, OneTimeLinks links, SecurityLog log) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.links = links;
    this.log = log;
  }

  /** Lets somebody in; see {@link SignIn#enter}. */
  public Account enter(ServerWebExchange exchange, String loginName, String password) {
    SignIn.Entered entered =
        signIn.enter(
            loginName, password, Asking.address(exchange), Cookies.value(exchange, Cookies.DEVICE));
    Cookies.give(exchange, entered);
    return entered.account();
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
