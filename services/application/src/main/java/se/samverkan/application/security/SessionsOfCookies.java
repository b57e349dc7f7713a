package se.samverkan.application.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.web.Cookies;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.threads.Blocking;

/** Finds who is signed in by the cookie; signing in and out write it themselves. */
@Component
@WhereSignInIsOn
class SessionsOfCookies implements ServerSecurityContextRepository {

  private final Sessions sessions;
  private final Accounts accounts;

  SessionsOfCookies(Sessions sessions, Accounts accounts) {
    this.sessions = sessions;
    this.accounts = accounts;
  }

  @Override
  public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
    return Mono.empty();
  }

  @Override
  public Mono<SecurityContext> load(ServerWebExchange exchange) {
    String cookie = Cookies.value(exchange, Cookies.SESSION);
    return cookie == null
        ? Mono.empty()
        : Blocking.call(() -> context(cookie)).flatMap(Mono::justOrEmpty);
  }

  private Optional<SecurityContext> context(String cookie) {
    return sessions
        .account(cookie)
        .flatMap(accounts::find)
        .filter(Account::enabled)
        .map(account -> new Principal(account, Principal.PAGE, cookie))
        .map(principal -> new SecurityContextImpl(authentication(principal)));
  }

  /** Somebody who has shown what they needed to show. */
  static Authentication authentication(Principal principal) {
    return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
  }
}
