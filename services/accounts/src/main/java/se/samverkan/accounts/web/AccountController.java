package se.samverkan.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/** What administrators do with accounts. Nobody but them is let through to here. */
@RestController
@RequestMapping("/api/accounts")
@WhereSignInIsOn
final class AccountController {

  private final AccountAdministration accounts;

  AccountController(AccountAdministration accounts) {
    this.accounts = accounts;
  }

  /** What an account is to be. */
  record NewAccount(
      @Nullable String loginName,
      @Nullable String personId,
      @Nullable Boolean administrator,
      @Nullable Boolean external) {}

  /** Whom the provider is to vouch for. */
  record Expected(@Nullable String mail) {}

  /** A role in a body that is given or taken. */
  record AskedGrant(@Nullable Role role, @Nullable String bodyId, @Nullable String organisationId) {

    Grant grant() {
      if (role == null) {
        throw new Refusal(InputRefusal.FIELD_MISSING, "role", "The field role needs a value.");
      }
      return new Grant(
          role,
          PlainText.required("bodyId", bodyId, PlainText.LINE),
          PlainText.optional("organisationId", organisationId, PlainText.LINE));
    }
  }

  /** Shown once; sets the password of the account. */
  record Link(String link) {}

  /** What was erased. */
  record Erased(String accountId) {}

  @GetMapping
  Mono<Page<Account>> accounts(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size,
      ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.page(Paging.of(page, size)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Account> make(@RequestBody NewAccount wanted, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking ->
            accounts.make(
                asking,
                PlainText.required("loginName", wanted.loginName(), PlainText.LINE),
                PlainText.optional("personId", wanted.personId(), PlainText.LINE),
                Boolean.TRUE.equals(wanted.administrator()),
                Boolean.TRUE.equals(wanted.external())));
  }

  @PostMapping("/{accountId}/one-time-links")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Link> link(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> new Link(accounts.link(asking, accountId)));
  }

  @PostMapping("/{accountId}/external")
  Mono<Account> expect(
      @PathVariable String accountId, @RequestBody Expected expected, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.expect(asking, accountId, expected.mail()));
  }

  @PostMapping("/{accountId}/grants")
  Mono<Account> give(
      @PathVariable String accountId, @RequestBody AskedGrant asked, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.give(asking, accountId, asked.grant()));
  }

  @PostMapping("/{accountId}/grants/removal")
  Mono<Account> take(
      @PathVariable String accountId, @RequestBody AskedGrant asked, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.take(asking, accountId, asked.grant()));
  }

  @PostMapping("/{accountId}/disable")
  Mono<Account> disable(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.disable(asking, accountId));
  }

  @PostMapping("/{accountId}/enable")
  Mono<Account> enable(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> accounts.enable(asking, accountId));
  }

  @PostMapping("/{accountId}/erasure")
  Mono<Erased> erase(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          accounts.erase(asking, accountId);
          return new Erased(accountId);
        });
  }
}
