package se.samverkan.application.pages;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Asking;
import se.samverkan.platform.web.Actors;

/** Says who looks at a page. */
@Component
class Viewers {

  private final Actors actors;

  Viewers(Actors actors) {
    this.actors = actors;
  }

  Mono<Viewer> of(ServerWebExchange exchange) {
    return actors
        .asking(exchange)
        .zipWith(
            Asking.principal(exchange)
                .map(principal -> Optional.ofNullable(principal.account().personId()))
                .defaultIfEmpty(Optional.empty()),
            (who, person) -> new Viewer(who.role(), person.orElse(null)));
  }
}
