package se.samverkan.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.sessions.SignIn;
import se.samverkan.platform.texts.PlainText;

/** Signing in and out, and who one is. */
@RestController
@WhereSignInIsOn
final class SessionController {

  private static final int LONGEST = 1_000;

  private final SignIn signIn;
  private final Sessions sessions;
  private final OneTimeLinks links;
  private final SecurityLog log;

  SessionController(SignIn signIn, Sessions sessions, OneTimeLinks links, SecurityLog log) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.links = links;
    this.log = log;
  }

  /** Name and password. */
  record Credentials(@Nullable String loginName, @Nullable String password) {}

  /** A link and the password that it sets. */
  record NewPassword(@Nullable String link, @Nullable String password) {}

  /** Whose account it is. */
  record Whose(String accountId, String loginName) {
    static Whose of(Account account) {
      return new Whose(account.accountId(), account.loginName());
    }
  }

  /** Who one is and what one has been granted. */
  record Me(
      String accountId,
      String loginName,
      @Nullable String personId,
      boolean administrator,
      String means,
      List<Grant> grants) {}

  @PostMapping("/api/sessions")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Whose> signIn(@RequestBody Credentials given, ServerWebExchange exchange) {
    return Mono.fromCallable(
            () ->
                signIn.enter(
                    PlainText.required("loginName", given.loginName(), LONGEST),
                    PlainText.required("password", given.password(), LONGEST),
                    Asking.address(exchange),
                    Cookies.value(exchange, Cookies.DEVICE)))
        .subscribeOn(Schedulers.boundedElastic())
        .map(
            entered -> {
              Cookies.give(exchange, entered);
              return Whose.of(entered.account());
            });
  }

  @PostMapping("/api/sessions/end")
  Mono<Whose> signOut(ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          sessions.end(asking.principal().key());
          return signedOut(SecurityEventKind.SIGNED_OUT, asking, exchange);
        });
  }

  @PostMapping("/api/sessions/end-everywhere")
  Mono<Whose> signOutEverywhere(ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          sessions.endAll(asking.accountId());
          return signedOut(SecurityEventKind.SIGNED_OUT_EVERYWHERE, asking, exchange);
        });
  }

  @PostMapping("/api/passwords")
  Mono<Whose> setPassword(@RequestBody NewPassword given, ServerWebExchange exchange) {
    return Mono.fromCallable(
            () -> {
              Account account =
                  links.setPassword(
                      PlainText.required("link", given.link(), LONGEST),
                      PlainText.required("password", given.password(), LONGEST));
              log.note(
                  SecurityEventKind.PASSWORD_SET,
                  account.accountId(),
                  account.accountId(),
                  Asking.address(exchange),
                  null);
              return Whose.of(account);
            })
        .subscribeOn(Schedulers.boundedElastic());
  }

  @GetMapping("/api/me")
  Mono<Me> me(ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          Principal principal = asking.principal();
          Account account = principal.account();
          return new Me(
              account.accountId(),
              account.loginName(),
              account.personId(),
              account.administrator(),
              principal.means(),
              account.grants());
        });
  }

  private Whose signedOut(SecurityEventKind kind, Asking asking, ServerWebExchange exchange) {
    log.note(kind, asking.accountId(), asking.accountId(), asking.address(), null);
    Cookies.takeSession(exchange);
    return Whose.of(asking.account());
  }
}
