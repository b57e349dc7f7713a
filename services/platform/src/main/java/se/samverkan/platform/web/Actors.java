package se.samverkan.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.platform.audit.Provenance;

/** Who acts in a request. There is one operator until people sign in. */
@Component
public final class Actors {

  private static final String ROLE = "secretary";

  private final String operator;

  Actors(@Value("${samverkan.operator:local}") String operator) {
    this.operator = operator;
  }

  /** What the events of the request say of how they came about. */
  public Provenance provenance(ServerWebExchange exchange) {
    return new Provenance(operator, ROLE, "api", RequestId.of(exchange), null, null, null);
  }
}
