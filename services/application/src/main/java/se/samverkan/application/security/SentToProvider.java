package se.samverkan.application.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.server.ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Cookies;

/**
 * Keeps what somebody was sent to the provider with in a cookie of their own for a while, so that
 * nothing is kept here of people who never come back, and another process may take them in.
 */
final class SentToProvider
    implements ServerAuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "__Host-provider";
  private static final Duration KEPT = Duration.ofMinutes(10);
  private static final int PARTS = 6;

  @Override
  public Mono<OAuth2AuthorizationRequest> loadAuthorizationRequest(ServerWebExchange exchange) {
    return Mono.justOrEmpty(Cookies.value(exchange, COOKIE))
        .flatMap(value -> Mono.justOrEmpty(request(value)))
        .filter(
            sent ->
                String.valueOf(sent.getState())
                    .equals(
                        exchange
                            .getRequest()
                            .getQueryParams()
                            .getFirst(OAuth2ParameterNames.STATE)));
  }

  @Override
  public Mono<Void> saveAuthorizationRequest(
      OAuth2AuthorizationRequest request, ServerWebExchange exchange) {
    return Mono.fromRunnable(
        () ->
            exchange.getResponse().addCookie(ProviderSignIn.passing(COOKIE, text(request), KEPT)));
  }

  @Override
  public Mono<OAuth2AuthorizationRequest> removeAuthorizationRequest(ServerWebExchange exchange) {
    return loadAuthorizationRequest(exchange)
        .doOnNext(
            sent -> {
              ResponseCookie gone = ProviderSignIn.passing(COOKIE, "", Duration.ZERO);
              exchange.getResponse().addCookie(gone);
            });
  }

  private static String text(OAuth2AuthorizationRequest request) {
    return Stream.of(
            request.getState(),
            request.getAttribute(OidcParameterNames.NONCE),
            request.getAttribute(PkceParameterNames.CODE_VERIFIER),
            request.getRedirectUri(),
            request.getClientId(),
            request.getAuthorizationUri())
        .map(String::valueOf)
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
        .collect(Collectors.joining("."));
  }

  private static @Nullable OAuth2AuthorizationRequest request(String text) {
    List<String> parts;
    try {
      parts =
          Arrays.stream(text.split("\\.", -1))
              .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
              .toList();
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
    if (parts.size() != PARTS) {
      return null;
    }
    return OAuth2AuthorizationRequest.authorizationCode()
        .state(parts.get(0))
        .redirectUri(parts.get(3))
        .clientId(parts.get(4))
        .authorizationUri(parts.get(5))
        .scopes(Provider.SCOPES)
        .attributes(
            all ->
                all.putAll(
                    Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.ID,
                        OidcParameterNames.NONCE,
                        parts.get(1),
                        PkceParameterNames.CODE_VERIFIER,
                        parts.get(2))))
        .build();
  }
}
