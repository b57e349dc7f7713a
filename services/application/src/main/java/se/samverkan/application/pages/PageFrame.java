package se.samverkan.application.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.web.Asking;
import se.samverkan.application.history.ActorNames;

/** What every page needs besides its own content. */
@ControllerAdvice(basePackageClasses = PageFrame.class)
final class PageFrame {

  /** The attribute under which Spring Security keeps it. */
  private static final String CSRF_TOKEN = "org.springframework.security.web.server.csrf.CsrfToken";

  private static final String BODIES = "bodies";
  private static final String IMPORTS = "imports";
  private static final String ACCOUNTS = "accounts";

  /** The menu where nobody signs in, so that there are no accounts. */
  static final List<String> EVERYTHING =
      List.of(
          "meetings",
          "follow-ups",
          "decisions",
          "matters",
          "work-plans",
          BODIES,
          "organisations",
          "annual-reports",
          IMPORTS);

  private final Clock clock;
  private final ActorNames actors;
  private final boolean signInRequired;

  PageFrame(
      Clock clock,
      ActorNames actors,
      @Value("${samverkan.sign-in.required:false}") boolean signInRequired) {
    this.clock = clock;
    this.actors = actors;
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

  /** What those who act are called, where events call them something else. */
  @ModelAttribute("actors")
  Mono<Map<String, String>> actors() {
    return actors.everybody();
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

  /** Where whoever asks may go by the menu; everywhere where nobody signs in. */
  @ModelAttribute("menu")
  Mono<List<String>> menu(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .map(principal -> menu(principal.account()))
        .defaultIfEmpty(signInRequired ? List.of() : EVERYTHING);
  }

  /** Minutes are brought in by who is secretary of every body. */
  private static List<String> menu(Account account) {
    boolean everySecretary =
        account.grants().contains(new Grant(Role.SECRETARY, Grant.EVERY_BODY, null));
    return Stream.concat(
            EVERYTHING.stream()
                .filter(
                    entry ->
                        switch (entry) {
                          case IMPORTS -> everySecretary;
                          case BODIES -> !account.grants().isEmpty() || account.administrator();
                          default -> !account.grants().isEmpty();
                        }),
            account.administrator() ? Stream.of(ACCOUNTS) : Stream.empty())
        .toList();
  }
}
