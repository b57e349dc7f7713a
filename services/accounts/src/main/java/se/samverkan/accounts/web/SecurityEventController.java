package se.samverkan.accounts.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.securitylog.SecurityEvent;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** What happened at the door, for administrators. */
@RestController
@WhereSignInIsOn
final class SecurityEventController {

  private final SecurityLog log;

  SecurityEventController(SecurityLog log) {
    this.log = log;
  }

  @GetMapping("/api/security-events")
  Mono<Page<SecurityEvent>> events(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size,
      ServerWebExchange exchange) {
    return Asking.then(exchange, asking -> log.page(Paging.of(page, size)));
  }
}
