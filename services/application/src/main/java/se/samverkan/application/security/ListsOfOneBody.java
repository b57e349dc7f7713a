package se.samverkan.application.security;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** Narrows lists, unless they are, to the one body that whoever asks has to do with. */
@Component
@WhereSignInIsOn
@Order(ListsOfOneBody.AFTER_THE_GUARD)
class ListsOfOneBody implements WebFilter {

  static final int AFTER_THE_GUARD = 0;

  private final Guard guard;

  ListsOfOneBody(Guard guard) {
    this.guard = guard;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (!isListOfAll(request)) {
      return chain.filter(exchange);
    }
    return exchange
        .<Authentication>getPrincipal()
        .map(who -> Optional.ofNullable(RequestPermissions.onlyBody(Guard.standing(who))))
        .defaultIfEmpty(Optional.empty())
        .flatMap(body -> chain.filter(narrowed(exchange, body.orElse(null))));
  }

  private boolean isListOfAll(ServerHttpRequest request) {
    return request.getMethod().equals(HttpMethod.GET)
        && !request.getQueryParams().containsKey(RequestPermissions.BODY)
        && guard
            .table()
            .match(request.getMethod(), request.getPath().pathWithinApplication())
            .filter(match -> match.line().row().scope() == Scope.LIST)
            .isPresent();
  }

  private static ServerWebExchange narrowed(ServerWebExchange exchange, @Nullable String body) {
    if (body == null) {
      return exchange;
    }
    URI uri =
        UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
            .queryParam(RequestPermissions.BODY, body)
            .build(true)
            .toUri();
    return exchange.mutate().request(request -> request.uri(uri)).build();
  }
}
