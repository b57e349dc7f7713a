package se.samverkan.application.security;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Actors;
import se.samverkan.platform.web.RequestId;

/** Who is signed in acts, in the role by which they may. */
@Component
@Primary
@WhereSignInIsOn
class SignedInActors implements Actors {

  private final CommandPermissions permissions;
  private final SecurityLog log;

  SignedInActors(CommandPermissions permissions, SecurityLog log) {
    this.permissions = permissions;
    this.log = log;
  }

  @Override
  public Mono<Provenance> asking(ServerWebExchange exchange) {
    return principal(exchange)
        .map(principal -> provenance(principal, admitted(principal, exchange), exchange));
  }

  @Override
  public Mono<Provenance> sending(Record command, ServerWebExchange exchange) {
    return principal(exchange)
        .publishOn(Blocking.threads())
        .map(principal -> provenance(principal, as(principal, command, exchange), exchange));
  }

  private Holder as(Principal principal, Record command, ServerWebExchange exchange) {
    return permissions
        .as(new Standing(principal.account()), command)
        .orElseThrow(
            () -> {
              log.note(
                  SecurityEventKind.PERMISSION_REFUSED,
                  principal.account().accountId(),
                  principal.account().accountId(),
                  Asking.address(exchange),
                  command.getClass().getSimpleName());
              return new Refusal(
                  AccountsRefusal.NOT_ALLOWED, null, "This is not yours to do in this body.");
            });
  }

  private static Holder admitted(Principal principal, ServerWebExchange exchange) {
    Admitted admitted = Admitted.of(exchange);
    return admitted == null ? strongest(principal.account()) : admitted.as();
  }

  private static Holder strongest(Account account) {
    return new Standing(account)
        .inEveryBody().stream()
            .filter(holder -> holder != Holder.ADMINISTRATOR)
            .max(java.util.Comparator.naturalOrder())
            .orElse(Holder.SIGNED_IN);
  }

  private static Mono<Principal> principal(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .switchIfEmpty(
            Mono.error(
                () -> new Refusal(AccountsRefusal.NOT_SIGNED_IN, null, "Nobody is signed in.")));
  }

  private static Provenance provenance(
      Principal principal, Holder role, ServerWebExchange exchange) {
    return new Provenance(
        principal.account().accountId(),
        role.word(),
        principal.means(),
        RequestId.of(exchange),
        null,
        null,
        null);
  }
}
