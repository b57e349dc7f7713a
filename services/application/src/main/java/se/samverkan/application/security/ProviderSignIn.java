package se.samverkan.application.security;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.external.Vouched;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.web.Asking;
import se.samverkan.accounts.web.Cookies;
import se.samverkan.accounts.web.Doors;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.threads.Blocking;

/** Lets in whom the provider vouches for, with the same session as by a password. */
@Component
class ProviderSignIn {

  private static final String LINK = "__Host-link";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final String FAILED = "PROVIDER_FAILED";

  private final Provider provider;
  private final Doors doors;
  private final SecurityLog log;

  ProviderSignIn(Provider provider, Doors doors, SecurityLog log) {
    this.provider = provider;
    this.doors = doors;
    this.log = log;
  }

  /** By an authorization code, with PKCE. */
  void configure(OAuth2LoginSpec login) {
    var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(provider.registrations());
    resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    login
        .clientRegistrationRepository(provider.registrations())
        .authorizedClientRepository(new NoClientsKept())
        .authorizationRequestResolver(resolver)
        .authorizationRequestRepository(new SentToProvider())
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authenticationSuccessHandler(
            (filter, authentication) -> enter(filter.getExchange(), authentication))
        .authenticationFailureHandler((filter, e) -> failed(filter.getExchange(), e));
  }

  /** A cookie that is there until somebody comes back from the provider. */
  static ResponseCookie passing(String name, String value, Duration age) {
    return ResponseCookie.from(name, value)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(age)
        .build();
  }

  /** Whoever comes back from the provider becomes the account that the link is for. */
  static ResponseCookie link(String link) {
    return passing(LINK, link, KEPT);
  }

  private Mono<Void> enter(ServerWebExchange exchange, Authentication authentication) {
    String link = Cookies.value(exchange, LINK);
    exchange.getResponse().addCookie(passing(LINK, "", Duration.ZERO));
    Vouched who = vouched(authentication);
    if (who == null) {
      return away(exchange, FAILED);
    }
    return Blocking.call(() -> doors.enter(exchange, who, link))
        .flatMap(account -> away(exchange, null))
        .onErrorResume(Refusal.class, refused -> away(exchange, refused.code().name()));
  }

  /** An address that the provider has not confirmed may be anybody's. */
  private static @Nullable Vouched vouched(Authentication authentication) {
    if (authentication.getPrincipal() instanceof OidcUser user
        && user.getIssuer() != null
        && user.getSubject() != null) {
      String mail = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
      return new Vouched(
          Objects.requireNonNull(user.getIssuer()).toString(),
          Objects.requireNonNull(user.getSubject()),
          mail);
    }
    return null;
  }

  private Mono<Void> failed(ServerWebExchange exchange, AuthenticationException e) {
    return Mono.fromRunnable(
            () ->
                log.note(
                    SecurityEventKind.SIGN_IN_REFUSED,
                    null,
                    null,
                    Asking.address(exchange),
                    "by the provider: " + fault(e)))
        .subscribeOn(Blocking.threads())
        .then(away(exchange, FAILED));
  }

  /** A code of the protocol as a rule; what a provider says of it in words is not kept. */
  private static String fault(AuthenticationException e) {
    return e instanceof OAuth2AuthenticationException failed
        ? failed.getError().getErrorCode()
        : e.getClass().getSimpleName();
  }

  private static Mono<Void> away(ServerWebExchange exchange, @Nullable String refusal) {
    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
    exchange
        .getResponse()
        .getHeaders()
        .setLocation(
            URI.create(refusal == null ? SignInPages.START : "/sign-in?refused=" + refusal));
    return exchange.getResponse().setComplete();
  }
}
