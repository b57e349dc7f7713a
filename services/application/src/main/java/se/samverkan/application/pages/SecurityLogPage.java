package se.samverkan.application.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.readmodels.Paging;

/** What happened at the door; for administrators. */
@Controller
@WhereSignInIsOn
final class SecurityLogPage {

  private static final int SIZE = 50;

  private final SecurityLog log;

  SecurityLogPage(SecurityLog log) {
    this.log = log;
  }

  @GetMapping("/security-log")
  Mono<Rendering> page(
      @RequestParam(required = false) @Nullable String page, ServerWebExchange exchange) {
    Integer number = Texts.number(page);
    Paging paging = new Paging(number == null ? 0 : number, SIZE);
    return Asking.then(exchange, asking -> log.page(paging))
        .map(found -> Rendering.view("security-log").modelAttribute("list", found).build());
  }
}
