package se.samverkan.accounts.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.accounts.sessions.KnownDevices;
import se.samverkan.accounts.sessions.Sessions;
import se.samverkan.accounts.sessions.SignIn;

/**
 * The cookies of somebody who has signed in: sent over encrypted connections and to this machine
 * only, seen by no script, not sent along by other sites.
 */
public final class Cookies {

  /** Holds the secret of the session. */
  public static final String SESSION = "__Host-session";

  /** Holds what a device shows when somebody signs in again. */
  static final String DEVICE = "__Host-device";

  private Cookies() {}

  /** Gives whoever came in what they take along. */
  public static void give(ServerWebExchange exchange, SignIn.Entered entered) {
    exchange.getResponse().addCookie(cookie(SESSION, entered.session().text(), Sessions.LONGEST));
    exchange
        .getResponse()
        .addCookie(cookie(DEVICE, entered.device().text(), KnownDevices.REMEMBERED));
  }

  static void takeSession(ServerWebExchange exchange) {
    exchange.getResponse().addCookie(cookie(SESSION, "", Duration.ZERO));
  }

  /** What a cookie of the request holds. */
  public static @Nullable String value(ServerWebExchange exchange, String name) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(name);
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  private static ResponseCookie cookie(String name, String value, Duration age) {
    return ResponseCookie.from(name, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(age)
        .build();
  }
}
