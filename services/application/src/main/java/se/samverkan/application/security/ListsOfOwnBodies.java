package se.samverkan.application.security;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.withheld.Narrowed;

/** Narrows lists to the bodies that whoever asks may see the list of. */
@Component
@WhereSignInIsOn
@Order(ListsOfOwnBodies.AFTER_THE_GUARD)
class ListsOfOwnBodies implements WebFilter {

  static final int AFTER_THE_GUARD = 0;

  /** By which documents say whose they are. */
  private static final Set<String> OF_BODIES = Set.of("bodyId", "bodyIds", "toBodyId");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Admitted admitted = Admitted.of(exchange);
    Set<String> bodies = admitted == null ? null : admitted.bodies();
    return bodies == null
        ? chain.filter(exchange)
        : chain.filter(exchange).contextWrite(new Narrowed(OF_BODIES, bodies).forAllThatIsAsked());
  }
}
