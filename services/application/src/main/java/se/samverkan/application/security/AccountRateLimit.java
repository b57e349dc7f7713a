package se.samverkan.application.security;

import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** Turns away what an account asks too often, from however many addresses. */
@Component
@WhereSignInIsOn
@Order(ListsOfOwnBodies.AFTER_THE_GUARD - 1)
class AccountRateLimit implements WebFilter {

  private final RequestRates rates;
  private final RefusedAtTheDoor refused;

  AccountRateLimit(RequestRates rates, RefusedAtTheDoor refused) {
    this.rates = rates;
    this.refused = refused;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return Asking.principal(exchange)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            who ->
                who.isEmpty() || rates.ofAccount(who.get().getName())
                    ? chain.filter(exchange)
                    : refused.tooMany(
                        exchange,
                        rates.secondsLeft(),
                        "There are too many requests of this account; wait a few seconds."));
  }
}
