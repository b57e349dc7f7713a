package se.samverkan.application.pages;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Keeps the language that an address asked for in a cookie. */
@Component
final class LanguageIsRemembered implements WebFilter {

  private static final Duration KEPT = Duration.ofDays(365);

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    Locale locale = ReaderLanguage.locale(ReaderLanguage.asked(exchange));
    if (locale != null) {
      exchange
          .getResponse()
          .addCookie(
              ResponseCookie.from(ReaderLanguage.NAME, locale.getLanguage())
                  .path("/")
                  .maxAge(KEPT)
                  .sameSite("Lax")
                  .httpOnly(true)
                  .build());
    }
    return chain.filter(exchange);
  }
}
