package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.web.Asking;

/** What every page needs besides its own content. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
final class PageFrame {

  /** The attribute under which Spring Security keeps it. */
  private static final String CSRF_TOKEN = "org.springframework.security.web.server.csrf.CsrfToken";

  private final Clock clock;
  private final boolean signInRequired;

  PageFrame(Clock clock, @Value("${samverkan.sign-in.required:false}") boolean signInRequired) {
    this.clock = clock;
    this.signInRequired = signInRequired;
  }

  @ModelAttribute("format")
  Format format(Locale locale) {
    return new Format(locale);
  }

  @ModelAttribute("here")
  Here here(ServerWebExchange exchange) {
    return new Here(exchange.getRequest().getURI());
  }

  @ModelAttribute("today")
  LocalDate today() {
    return LocalDate.now(clock);
  }

  @ModelAttribute("signInRequired")
  boolean signInRequired() {
    return signInRequired;
  }

  /** What a form has to bring along, as its {@code token}; nothing where nobody signs in. */
  @ModelAttribute("csrf")
  Mono<Object> csrf(ServerWebExchange exchange) {
    Mono<Object> token = exchange.getAttribute(CSRF_TOKEN);
    return token == null ? Mono.empty() : token;
  }

  /** Minutes are brought in by who is secretary of every body, or where nobody signs in. */
  @ModelAttribute("mayImport")
  Mono<Boolean> mayImport(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .map(
            principal ->
                principal
                    .account()
                    .grants()
                    .contains(new Grant(Role.SECRETARY, Grant.EVERY_BODY, null)))
        .defaultIfEmpty(!signInRequired);
  }
}
