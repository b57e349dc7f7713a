package se.samverkan.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.audit.Provenance;

/** The one who acts in an installation where nobody signs in. */
@Component
final class Operator implements Actors {

  private static final String ROLE = "secretary";

  private final String name;

  Operator(@Value("${samverkan.operator:local}") String name) {
    this.name = name;
  }

  @Override
  public Mono<Provenance> asking(ServerWebExchange exchange) {
    return Mono.fromSupplier(
        () -> new Provenance(name, ROLE, "api", RequestId.of(exchange), null, null, null));
  }

  @Override
  public Mono<Provenance> sending(Record command, ServerWebExchange exchange) {
    return asking(exchange);
  }
}
