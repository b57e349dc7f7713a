package se.samverkan.platform.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import se.samverkan.platform.readmodels.ReadModels;
import se.samverkan.platform.threads.Blocking;

/**
 * Says of every question how much the answer has seen, as its ETag, and lets whoever asks wait
 * until it has seen as much as {@code ?after=<position>} names, which is the ETag of a command's
 * answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class SeenUpTo implements WebFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReadModels readModels;

  SeenUpTo(ReadModels readModels) {
    this.readModels = readModels;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    boolean question =
        HttpMethod.GET.equals(exchange.getRequest().getMethod())
            && exchange.getRequest().getPath().value().startsWith("/api/");
    if (!question) {
      return chain.filter(exchange);
    }
    String after = exchange.getRequest().getQueryParams().getFirst("after");
    return Blocking.call(() -> seen(after))
        .flatMap(
            position -> {
              exchange.getResponse().getHeaders().setETag("\"" + position + "\"");
              return chain.filter(exchange);
            });
  }

  private long seen(@Nullable String after) {
    if (after != null && after.matches("\\d{1,18}")) {
      readModels.await(Long.parseLong(after), PATIENCE);
    }
    return readModels.position();
  }
}
