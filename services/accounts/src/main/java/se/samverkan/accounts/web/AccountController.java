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
import se.samverkan.accounts.external.ExternalAccounts;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Sessions;
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

  private final Accounts accounts;
  private final Grants grants;
  private final OneTimeLinks links;
  private final Sessions sessions;
  private final ExternalAccounts external;
  private final SecurityLog log;

  AccountController(
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
        asking -> {
          Account made =
              accounts.make(
                  PlainText.required("loginName", wanted.loginName(), PlainText.LINE),
                  PlainText.optional("personId", wanted.personId(), PlainText.LINE),
                  Boolean.TRUE.equals(wanted.administrator()),
                  Boolean.TRUE.equals(wanted.external()));
          note(SecurityEventKind.ACCOUNT_MADE, made.accountId(), asking, null);
          return made;
        });
  }

  @PostMapping("/{accountId}/one-time-links")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Link> link(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          Account account = accounts.get(accountId);
          note(SecurityEventKind.LINK_MADE, accountId, asking, null);
          return new Link(links.make(account.accountId()).text());
        });
  }

  @PostMapping("/{accountId}/external")
  Mono<Account> expect(
      @PathVariable String accountId, @RequestBody Expected expected, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          Account account = external.expect(accountId, expected.mail());
          note(SecurityEventKind.PROVIDER_EXPECTED, accountId, asking, null);
          return account;
        });
  }

  @PostMapping("/{accountId}/grants")
  Mono<Account> give(
      @PathVariable String accountId, @RequestBody AskedGrant asked, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          Grant grant = asked.grant();
          grants.give(accounts.get(accountId).accountId(), grant, asking.accountId());
          note(SecurityEventKind.GRANT_GIVEN, accountId, asking, grant.toString());
          return accounts.get(accountId);
        });
  }

  @PostMapping("/{accountId}/grants/removal")
  Mono<Account> take(
      @PathVariable String accountId, @RequestBody AskedGrant asked, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          Grant grant = asked.grant();
          grants.take(accounts.get(accountId).accountId(), grant);
          note(SecurityEventKind.GRANT_TAKEN, accountId, asking, grant.toString());
          return accounts.get(accountId);
        });
  }

  @PostMapping("/{accountId}/disable")
  Mono<Account> disable(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          accounts.enable(accountId, false);
          sessions.endAll(accountId);
          note(SecurityEventKind.ACCOUNT_DISABLED, accountId, asking, null);
          return accounts.get(accountId);
        });
  }

  @PostMapping("/{accountId}/enable")
  Mono<Account> enable(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          accounts.enable(accountId, true);
          note(SecurityEventKind.ACCOUNT_ENABLED, accountId, asking, null);
          return accounts.get(accountId);
        });
  }

  @PostMapping("/{accountId}/erasure")
  Mono<Erased> erase(@PathVariable String accountId, ServerWebExchange exchange) {
    return Asking.then(
        exchange,
        asking -> {
          accounts.erase(accountId);
          note(SecurityEventKind.ACCOUNT_ERASED, accountId, asking, null);
          return new Erased(accountId);
        });
  }

  private void note(
      SecurityEventKind kind, String accountId, Asking asking, @Nullable String detail) {
    log.note(kind, accountId, asking.accountId(), asking.address(), detail);
  }
}
