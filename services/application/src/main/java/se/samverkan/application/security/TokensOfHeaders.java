package se.samverkan.application.security;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.sessions.Principal;
import se.samverkan.accounts.tokens.Tokens;
import se.samverkan.accounts.web.WhereSignInIsOn;
import se.samverkan.platform.threads.Blocking;

/** Finds whom a program acts for by the token that it bears. */
@Component
@WhereSignInIsOn
class TokensOfHeaders implements ServerAuthenticationConverter, ReactiveAuthenticationManager {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;

  TokensOfHeaders(Tokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public Mono<Authentication> convert(ServerWebExchange exchange) {
    String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    return header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Mono.empty()
        : Mono.just(
            new PreAuthenticatedAuthenticationToken(
                "token", header.substring(BEARER.length()).strip()));
  }

  @Override
  public Mono<Authentication> authenticate(Authentication shown) {
    return Blocking.call(() -> tokens.bearer(String.valueOf(shown.getCredentials())))
        .flatMap(Mono::justOrEmpty)
        .map(
            bearer ->
                SessionsOfCookies.authentication(
                    new Principal(bearer.account(), Principal.TOKEN, bearer.tokenId())))
        .switchIfEmpty(Mono.error(() -> new BadCredentialsException("no such token")));
  }
}
