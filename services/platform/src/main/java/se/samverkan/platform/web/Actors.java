package se.samverkan.platform.web;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.audit.Provenance;

/**
 * Who acts in a request, and whether it is theirs to do. Where people sign in, a primary component
 * says so; without one the {@link Operator} does everything.
 */
public interface Actors {

  /** What events say that come of the request other than by a command of a table. */
  Mono<Provenance> asking(ServerWebExchange exchange);

  /**
   * What the events of the command say of how they came about; an error with a {@link
   * se.samverkan.platform.refusals.Refusal} when whoever asks may not send it.
   */
  Mono<Provenance> sending(Record command, ServerWebExchange exchange);
}
