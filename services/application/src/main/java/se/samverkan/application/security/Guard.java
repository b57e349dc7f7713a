package se.samverkan.application.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.web.CommandTable;

/**
 * Lets a request through or not, by the table. A command whose row knows none of somebody's roles
 * goes no further; the others are looked at again when it is known what they are about.
 */
@Component
@WhereSignInIsOn
class Guard implements ReactiveAuthorizationManager<AuthorizationContext> {

  /** Pages show every body, so they are for whoever has to do with every one. */
  private static final Row PAGES =
      Row.of(
          Scope.EVERY_BODY, Holder.READER, Holder.REPRESENTATIVE, Holder.CHAIR, Holder.SECRETARY);

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
    ServerHttpRequest request = context.getExchange().getRequest();
    return authentication
        .map(Guard::standing)
        .defaultIfEmpty(new Standing(null))
        .publishOn(Schedulers.boundedElastic())
        .map(standing -> new AuthorizationDecision(mayPass(standing, request)));
  }

  static Standing standing(Authentication authentication) {
    return new Standing(account(authentication));
  }

  private static @Nullable Account account(Authentication authentication) {
    return authentication.getPrincipal() instanceof Principal principal
        ? principal.account()
        : null;
  }

  private boolean mayPass(Standing standing, ServerHttpRequest request) {
    Optional<RoleTable.Match> match =
        table.match(request.getMethod(), request.getPath().pathWithinApplication());
    if (match.isEmpty()) {
      boolean page = !request.getPath().value().startsWith("/api/");
      return page
          ? Verdict.of(PAGES, standing.inEveryBody()).isPresent()
          : standing.anywhere().contains(Holder.SIGNED_IN);
    }
    RoleTable.Line line = match.get().line();
    if (line.command() != null) {
      Set<Holder> holders = standing.anywhere();
      return Verdict.of(line.row(), holders).isPresent();
    }
    return permissions
        .as(standing, line.row(), match.get().variables(), request.getQueryParams())
        .isPresent();
  }
}
