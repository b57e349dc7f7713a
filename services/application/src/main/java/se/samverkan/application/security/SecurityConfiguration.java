package se.samverkan.application.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.FormLoginSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import se.samverkan.accounts.web.Cookies;

/** The chain of filters that every request goes through. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

  private static final String SIGN_IN_REQUIRED = "samverkan.sign-in.required";

  /** Styles and scripts are files of ours; nothing in a page is run. */
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** Every filter would be wrapped to be observed, and nobody looks at what is seen. */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @ConditionalOnBooleanProperty(SIGN_IN_REQUIRED)
  SecurityWebFilterChain whoeverSignsIn(
      ServerHttpSecurity http,
      Guard guard,
      SessionsOfCookies sessions,
      TokensOfHeaders tokens,
      RefusedAtTheDoor refused,
      Provider provider,
      ProviderSignIn byProvider) {
    AuthenticationWebFilter bearer = new AuthenticationWebFilter(tokens);
    bearer.setServerAuthenticationConverter(tokens);
    bearer.setAuthenticationFailureHandler(
        new ServerAuthenticationEntryPointFailureHandler(refused));
    ServerHttpSecurity chain = plain(http).securityContextRepository(sessions);
    if (provider.isThere()) {
      chain.oauth2Login(byProvider::configure);
    }
    return chain
        .addFilterAt(bearer, SecurityWebFiltersOrder.AUTHENTICATION)
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
                        "/calendars/*")
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, "/sign-in", "/welcome")
                    .permitAll()
                    .pathMatchers(HttpMethod.POST, "/sign-out")
                    .authenticated()
                    .anyExchange()
                    .access(guard))
        .build();
  }

  @Bean
  @ConditionalOnBooleanProperty(name = SIGN_IN_REQUIRED, havingValue = false, matchIfMissing = true)
  SecurityWebFilterChain everybody(ServerHttpSecurity http) {
    return plain(http)
        .csrf(ServerHttpSecurity.CsrfSpec::disable)
        .authorizeExchange(exchange -> exchange.anyExchange().permitAll())
        .build();
  }

  private static ServerHttpSecurity plain(ServerHttpSecurity http) {
    return http.httpBasic(HttpBasicSpec::disable)
        .formLogin(FormLoginSpec::disable)
        .logout(LogoutSpec::disable)
        .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
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
