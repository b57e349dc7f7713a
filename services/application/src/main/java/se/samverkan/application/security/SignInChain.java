package se.samverkan.application.security;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.accounts.web.Cookies;
import se.samverkan.accounts.web.WhereSignInIsOn;

/** What the chain of filters has where people sign in: who asks, and whether they may. */
@Component
@WhereSignInIsOn
final class SignInChain {

  private final Guard guard;
  private final SessionsOfCookies sessions;
  private final TokensOfHeaders tokens;
  private final RefusedAtTheDoor refused;
  private final Provider provider;
  private final ProviderSignIn byProvider;

  SignInChain(
      Guard guard,
      SessionsOfCookies sessions,
      TokensOfHeaders tokens,
      RefusedAtTheDoor refused,
      Provider provider,
      ProviderSignIn byProvider) {
    this.guard = guard;
    this.sessions = sessions;
    this.tokens = tokens;
    this.refused = refused;
    this.provider = provider;
    this.byProvider = byProvider;
  }

  /** The same chain with all that belongs to signing in. */
  ServerHttpSecurity of(ServerHttpSecurity chain) {
    if (provider.isThere()) {
      chain.oauth2Login(byProvider::configure);
    }
    return chain
        .securityContextRepository(sessions)
        .addFilterAt(bearer(), SecurityWebFiltersOrder.AUTHENTICATION)
        .csrf(
            csrf ->
                csrf.csrfTokenRepository(csrfCookie())
                    .csrfTokenRequestHandler(tokenOfForms())
                    .requireCsrfProtectionMatcher(changesByCookie())
                    .accessDeniedHandler(refused))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
        .authorizeExchange(
            exchange ->
                exchange
                    .pathMatchers(
                        HttpMethod.GET,
                        "/actuator/health/**",
                        "/sign-in",
                        "/welcome/**",
                        "/pages/**",
                        "/calendars/*")
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, "/sign-in", "/welcome")
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, "/sign-out")
                    .authenticated()
                    .anyExchange()
                    .access(guard));
  }

  private AuthenticationWebFilter bearer() {
    AuthenticationWebFilter bearer = new AuthenticationWebFilter(tokens);
    bearer.setServerAuthenticationConverter(tokens);
    bearer.setAuthenticationFailureHandler(
        new ServerAuthenticationEntryPointFailureHandler(refused));
    return bearer;
  }

  private static CookieServerCsrfTokenRepository csrfCookie() {
    CookieServerCsrfTokenRepository repository = new CookieServerCsrfTokenRepository();
    repository.setCookieName("__Host-csrf");
    repository.setCookieCustomizer(
        cookie -> cookie.secure(true).httpOnly(true).path("/").sameSite("Lax"));
    return repository;
  }

  /** Forms with files carry the token as one of their parts. */
  private static ServerCsrfTokenRequestAttributeHandler tokenOfForms() {
    ServerCsrfTokenRequestAttributeHandler handler = new ServerCsrfTokenRequestAttributeHandler();
    handler.setTokenFromMultipartDataEnabled(true);
    return handler;
  }

  /**
   * A browser sends cookies along by itself, whatever page made it do so; a token it does not.
   * Forms sent to sign in are held to it too, so that nobody is signed in as another.
   */
  private static ServerWebExchangeMatcher changesByCookie() {
    return exchange -> changes(exchange) ? MatchResult.match() : MatchResult.notMatch();
  }

  private static boolean changes(ServerWebExchange exchange) {
    boolean safe =
        exchange.getRequest().getMethod().equals(HttpMethod.GET)
            || exchange.getRequest().getMethod().equals(HttpMethod.HEAD);
    boolean byToken =
        exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION) != null;
    boolean api = exchange.getRequest().getPath().value().startsWith("/api");
    boolean byCookie = Cookies.value(exchange, Cookies.SESSION) != null;
    return !safe && !byToken && (byCookie || !api);
  }
}
