package se.samverkan.application.security;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.withheld.LeftOut;
import se.samverkan.platform.withheld.Withheld;
import se.samverkan.platform.withheld.Withholding;

/**
 * Withholds what is confidential from all but those who take part in the body: its secretary and
 * chair, its representatives, and whoever adjusts the minutes of the meeting. Where it is not known
 * who asks, it is nobody.
 */
@Component
@Primary
@WhereSignInIsOn
@Order(ListsOfOwnBodies.AFTER_THE_GUARD)
class WhatIsWithheld implements Withheld, WebFilter {

  private final ConfidentialThings confidential;
  private final Things things;

  WhatIsWithheld(ConfidentialThings confidential, Things things) {
    this.confidential = confidential;
    this.things = things;
  }

  @Override
  public Mono<Withholding> now() {
    return from(new Standing(null));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange
        .<Authentication>getPrincipal()
        .map(Guard::standing)
        .defaultIfEmpty(new Standing(null))
        .flatMap(
            standing -> chain.filter(exchange).contextWrite(asked(standing).forAllThatIsAsked()));
  }

  private Withheld asked(Standing standing) {
    return () -> from(standing);
  }

  private Mono<Withholding> from(Standing standing) {
    return Blocking.call(() -> withheld(standing));
  }

  private Withholding withheld(Standing standing) {
    Set<String> ids = new HashSet<>();
    Map<String, LeftOut> parts = new HashMap<>();
    for (Confidential each : confidential.all()) {
      if (!sees(standing, each)) {
        ids.addAll(each.ids());
        each.parts().forEach((id, part) -> parts.merge(id, part, LeftOut::and));
      }
    }
    return new Withholding(ids, parts);
  }

  private boolean sees(Standing standing, Confidential thing) {
    boolean takesPart =
        standing.inAny(thing.bodyIds()).stream()
            .anyMatch(
                holder ->
                    switch (holder) {
                      case REPRESENTATIVE, CHAIR, SECRETARY -> true;
                      case PUBLIC, SIGNED_IN, READER, ADJUSTER, ADMINISTRATOR -> false;
                    });
    String person = standing.person();
    return takesPart || (person != null && things.adjusters(thing.meetingId()).contains(person));
  }
}
