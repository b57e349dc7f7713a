package se.samverkan.application.security;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;

/** What the pages for coming in say, in the language of whoever asks. */
final class SignInWords {

  /** The query parameter and the cookie by which all pages know a language. */
  private static final String CHOSEN = "lang";

  private static final Locale SWEDISH = Locale.of("sv");
  private static final List<Locale> LANGUAGES = List.of(SWEDISH, Locale.ENGLISH);

  private final ResourceBundle bundle;

  private SignInWords(Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            "sign-in",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** In the language chosen in the pages, else the browser's if it is one of ours, else Swedish. */
  static SignInWords of(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(CHOSEN);
    Stream<String> chosen =
        Stream.concat(
            Stream.ofNullable(exchange.getRequest().getQueryParams().getFirst(CHOSEN)),
            Stream.ofNullable(cookie).map(HttpCookie::getValue));
    return new SignInWords(
        chosen
            .flatMap(tag -> LANGUAGES.stream().filter(each -> each.getLanguage().equals(tag)))
            .findFirst()
            .orElseGet(() -> browsers(exchange)));
  }

  private static Locale browsers(ServerWebExchange exchange) {
    List<Locale.LanguageRange> asked;
    try {
      asked = exchange.getRequest().getHeaders().getAcceptLanguage();
    } catch (IllegalArgumentException malformed) {
      return SWEDISH;
    }
    Locale found = Locale.lookup(asked, LANGUAGES);
    return found == null ? SWEDISH : found;
  }

  String language() {
    return bundle.getLocale().getLanguage();
  }

  String say(String key) {
    return bundle.getString(key);
  }

  /** Why something was refused; a sentence for anything where there is none for the code. */
  String refusal(String code) {
    String key = "refusal." + code;
    return say(bundle.containsKey(key) ? key : "refusal");
  }
}
