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

  private final OwnTokens tokens;

  TokenController(OwnTokens tokens) {
    this.tokens = tokens;
  }

  /** What a token is to be. */
  record NewToken(@Nullable String name, @Nullable TokenRole role, @Nullable Instant expiresAt) {}

  /** All tokens of one account. */
  record AllTokens(List<Token> tokens) {}

  @GetMapping
  Mono<AllTokens> tokens(ServerWebExchange exchange) {
    return Asking.person(exchange, asking -> new AllTokens(tokens.of(asking)));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<Tokens.Made> make(@RequestBody NewToken wanted, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking ->
            tokens.make(
                asking,
                given("name", wanted.name()),
                given("role", wanted.role()),
                given("expiresAt", wanted.expiresAt())));
  }

  @PostMapping("/{tokenId}/revoke")
  Mono<AllTokens> revoke(@PathVariable String tokenId, ServerWebExchange exchange) {
    return Asking.person(
        exchange,
        asking -> {
          tokens.revoke(asking, tokenId);
          return new AllTokens(tokens.of(asking));
        });
  }

  private static <T> T given(String field, @Nullable T value) {
    if (value == null) {
      throw new Refusal(
          InputRefusal.FIELD_MISSING, field, "The field " + field + " needs a value.");
    }
    return value;
  }
}
