package se.samverkan.application.security;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** Turns away what an address asks too often, before anything is done about it. */
@Component
@WhereSignInIsOn
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class RateLimit implements WebFilter {

  private final RequestRates rates;
  private final RefusedAtTheDoor refused;

  RateLimit(RequestRates rates, RefusedAtTheDoor refused) {
    this.rates = rates;
    this.refused = refused;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return rates.ofAddress(Asking.address(exchange))
        ? chain.filter(exchange)
        : refused.tooMany(
            exchange,
            rates.secondsLeft(),
            "There are too many requests from here; wait a few seconds.");
  }
}
