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
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.platform.texts.PlainText;
import se.samverkan.platform.threads.Blocking;

/** Signing in and out, and who one is. */
@RestController
@WhereSignInIsOn
final class SessionController {

  private static final int LONGEST = 1_000;

  private final Doors doors;

  SessionController(Doors doors) {
    this.doors = doors;
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
    return Blocking.call(
            () ->
                doors.enter(
                    exchange,
                    PlainText.required("loginName", given.loginName(), LONGEST),
                    PlainText.required("password", given.password(), LONGEST)))
        .map(Whose::of);
  }

  @PostMapping("/api/sessions/end")
  Mono<Whose> signOut(ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> leave(exchange, asking, false));
  }

  @PostMapping("/api/sessions/end-everywhere")
  Mono<Whose> signOutEverywhere(ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> leave(exchange, asking, true));
  }

  @PostMapping("/api/passwords")
  Mono<Whose> setPassword(@RequestBody NewPassword given, ServerWebExchange exchange) {
    return Blocking.call(
            () ->
                doors.choosePassword(
                    exchange,
                    PlainText.required("link", given.link(), LONGEST),
                    PlainText.required("password", given.password(), LONGEST)))
        .map(Whose::of);
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

  private Whose leave(ServerWebExchange exchange, Asking asking, boolean everywhere) {
    doors.leave(exchange, asking.principal(), everywhere);
    return Whose.of(asking.account());
  }
}
