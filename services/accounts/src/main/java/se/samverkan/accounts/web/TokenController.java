package se.samverkan.accounts.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.tokens.Token;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.accounts.tokens.Tokens;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.platform.refusals.Refusal;

/** The tokens that somebody has made for programs. */
@RestController
@RequestMapping("/api/me/tokens")
@WhereSignInIsOn
final class TokenController {

  private final Tokens tokens;
  private final SecurityLog log;

  TokenController(Tokens tokens, SecurityLog log) {
    this.tokens = tokens;
    this.log = log;
  }

  /** What a token is to be. */
  record NewToken(@Nullable String name, @Nullable TokenRole role, @Nullable Instant expiresAt) {}

  /** All tokens of one account. */
  record OwnTokens(List<Token> tokens) {}

  @GetMapping
  Mono<OwnTokens> tokens(ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> new OwnTokens(tokens.of(asking.accountId())));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Tokens.Made> make(@RequestBody NewToken wanted, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          Tokens.Made made =
              tokens.make(
                  asking.account(),
                  given("name", wanted.name()),
                  given("role", wanted.role()),
                  given("expiresAt", wanted.expiresAt()));
          note(SecurityEventKind.TOKEN_MADE, asking, made.token().tokenId());
          return made;
        });
  }

  @PostMapping("/{tokenId}/revoke")
  Mono<OwnTokens> revoke(@PathVariable String tokenId, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          tokens.revoke(asking.accountId(), tokenId);
          note(SecurityEventKind.TOKEN_REVOKED, asking, tokenId);
          return new OwnTokens(tokens.of(asking.accountId()));
        });
  }

  private void note(SecurityEventKind kind, Asking asking, String tokenId) {
    log.note(kind, asking.accountId(), asking.accountId(), asking.address(), tokenId);
  }

  private static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw new Refusal(
          InputRefusal.FIELD_MISSING, field, "The field " + field + " needs a value.");
    }
    return value;
  }
}
