package se.samverkan.platform.web;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Every request has an id: the caller's own when it has the form of one, else a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class RequestId implements WebFilter {

  private static final String HEADER = "X-Request-Id";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String id = given(exchange.getRequest().getHeaders().getFirst(HEADER));
    exchange.getAttributes().put(HEADER, id);
    exchange.getResponse().getHeaders().set(HEADER, id);
    return chain.filter(exchange);
  }

  /** The id of the request. */
  public static String of(ServerWebExchange exchange) {
    return Objects.requireNonNull(exchange.<String>getAttribute(HEADER), "no request id");
  }

  private static String given(@Nullable String header) {
    return header != null && FORM.matcher(header).matches() ? header : UUID.randomUUID().toString();
  }
}
