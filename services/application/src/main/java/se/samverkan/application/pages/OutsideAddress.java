package se.samverkan.application.pages;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Where others reach this installation, for addresses that are handed on. */
@Component
class OutsideAddress {

  private final String publicAddress;

  OutsideAddress(@Value("${samverkan.oidc.public-address:}") String publicAddress) {
    this.publicAddress = publicAddress;
  }

  /** The whole address of a path: as it is set up, else as whoever asks reached it. */
  String of(ServerWebExchange exchange, String path) {
    URI here = publicAddress.isEmpty() ? exchange.getRequest().getURI() : URI.create(publicAddress);
    return here.resolve(path).toString();
  }
}
