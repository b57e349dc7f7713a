package se.samverkan.application.pages;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language that somebody chose: in the address, or before that in a cookie; else Swedish. */
final class ReaderLanguage implements LocaleContextResolver {

  /** Of the query parameter and of the cookie. */
  static final String NAME = "lang";

  static final Locale SWEDISH = Locale.of("sv", "SE");
  static final Locale ENGLISH = Locale.of("en", "GB");

  @Override
  public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
    return new SimpleLocaleContext(
        Stream.of(asked(exchange), cookie == null ? "" : cookie.getValue())
            .flatMap(each -> Stream.ofNullable(locale(each)))
            .findFirst()
            .orElse(SWEDISH));
  }

  @Override
  public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
    throw new UnsupportedOperationException("The language follows from the request.");
  }

  static Locale of(ServerWebExchange exchange) {
    Locale locale = exchange.getLocaleContext().getLocale();
    return locale == null ? SWEDISH : locale;
  }

  /** The language that the address asks for; empty when it asks for none. */
  static String asked(ServerWebExchange exchange) {
    String asked = exchange.getRequest().getQueryParams().getFirst(NAME);
    return asked == null ? "" : asked;
  }

  static @Nullable Locale locale(String language) {
    return switch (language) {
      case "sv" -> SWEDISH;
      case "en" -> ENGLISH;
      default -> null;
    };
  }
}
