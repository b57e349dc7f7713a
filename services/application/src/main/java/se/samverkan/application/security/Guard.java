package se.samverkan.application.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.CommandTable;

/**
 * Lets a request through or not, by the table. A command whose row knows none of somebody's roles
 * goes no further; the others are looked at again when it is known what they are about.
 */
@Component
@WhereSignInIsOn
class Guard implements ReactiveAuthorizationManager<AuthorizationContext> {

  private final RoleTable table;
  private final RequestPermissions permissions;

  Guard(
      List<CommandTable> commands,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers,
      RequestPermissions permissions) {
    this.table = RoleTable.of(commands, controllers);
    this.permissions = permissions;
  }

  RoleTable table() {
    return table;
  }

  @Override
  public Mono<AuthorizationResult> authorize(
      Mono<Authentication> authentication, AuthorizationContext context) {
    return authentication
        .map(Guard::standing)
        .defaultIfEmpty(new Standing(null))
        .publishOn(Blocking.threads())
        .map(standing -> new AuthorizationDecision(mayPass(standing, context.getExchange())));
  }

  static Standing standing(Authentication authentication) {
    return new Standing(account(authentication));
  }

  private static @Nullable Account account(Authentication authentication) {
    return authentication.getPrincipal() instanceof Principal principal
        ? principal.account()
        : null;
  }

  /** Files that are the same for everybody, and what is nowhere, are for whoever has signed in. */
  private boolean mayPass(Standing standing, ServerWebExchange exchange) {
    ServerHttpRequest request = exchange.getRequest();
    Optional<RoleTable.Match> match =
        table.match(request.getMethod(), request.getPath().pathWithinApplication());
    if (match.isEmpty()) {
      return standing.anywhere().contains(Holder.SIGNED_IN);
    }
    RoleTable.Line line = match.get().line();
    if (line.command() != null) {
      return Verdict.of(line.row(), standing.anywhere()).isPresent();
    }
    Optional<Admitted> admitted =
        permissions.admitted(
            standing, line.row(), match.get().variables(), request.getQueryParams());
    admitted.ifPresent(found -> found.keep(exchange));
    return admitted.isPresent();
  }
}
