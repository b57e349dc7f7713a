package se.samverkan.platform.moments;

import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import se.samverkan.platform.mongodb.AskedDatabase;

/**
 * Lets every question be asked for what was known at a moment. It stands behind the check of who
 * asks, so that what somebody may see is decided by what holds now.
 */
@Component
@Order(0)
final class AskedMomentFilter implements WebFilter {

  private final PastDocuments past;
  private final Clock clock;

  AskedMomentFilter(PastDocuments past, Clock clock) {
    this.past = past;
    this.clock = clock;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String asked = exchange.getRequest().getQueryParams().getFirst(AskedMoment.PARAMETER);
    if (asked == null
        || asked.isBlank()
        || !HttpMethod.GET.equals(exchange.getRequest().getMethod())) {
      return chain.filter(exchange);
    }
    Mono<AsKnown> known =
        Mono.fromCallable(() -> AskedMoment.read(asked, clock)).flatMap(past::at).cache();
    return chain.filter(exchange).contextWrite(context -> with(known, context));
  }

  private static Context with(Mono<AsKnown> known, Context context) {
    return AskedDatabase.put(
        Today.put(context, known), known.mapNotNull(found -> found.database()));
  }
}
