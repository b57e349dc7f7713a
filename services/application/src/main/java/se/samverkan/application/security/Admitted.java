package se.samverkan.application.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/**
 * That a request is let through.
 *
 * @param as the strongest of the roles by which it is
 * @param bodies those that it is narrowed to; null where it is not
 */
record Admitted(Holder as, @Nullable Set<String> bodies) {

  private static final String ATTRIBUTE = Admitted.class.getName();

  void keep(ServerWebExchange exchange) {
    exchange.getAttributes().put(ATTRIBUTE, this);
  }

  /** As what the request was let through; null where the table was not asked. */
  static @Nullable Admitted of(ServerWebExchange exchange) {
    return exchange.getAttribute(ATTRIBUTE);
  }
}
