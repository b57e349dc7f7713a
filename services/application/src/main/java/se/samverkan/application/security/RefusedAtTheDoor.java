package se.samverkan.application.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.AccountsRefusal;
import se.samverkan.accounts.securitylog.SecurityEventKind;
import se.samverkan.accounts.securitylog.SecurityLog;
import se.samverkan.accounts.web.Asking;
import se.samverkan.platform.threads.Blocking;
import se.samverkan.platform.web.Problems;
import se.samverkan.platform.web.RequestId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers whoever is not let through: a problem for programs, the page to sign in for people, their
 * own account for whoever may not see the start page.
 */
@Component
class RefusedAtTheDoor implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final JsonMapper json = JsonMapper.builder().build();
  private final SecurityLog log;

  RefusedAtTheDoor(SecurityLog log) {
    this.log = log;
  }

  @Override
  public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException e) {
    if (isPage(exchange)) {
      return seeOther(exchange, "/sign-in");
    }
    exchange.getResponse().getHeaders().set("WWW-Authenticate", "Bearer");
    return problem(
        exchange, AccountsRefusal.NOT_SIGNED_IN, "Sign in, or show a token that is good.");
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException e) {
    if (e instanceof CsrfException) {
      return problem(
          exchange,
          AccountsRefusal.PAGE_NOT_OURS,
          "The request does not come from a page of ours.");
    }
    if (isPage(exchange) && exchange.getRequest().getPath().value().equals(SignInPages.START)) {
      return seeOther(exchange, "/me");
    }
    return noted(exchange)
        .then(problem(exchange, AccountsRefusal.NOT_ALLOWED, "This is not yours to see or do."));
  }

  private static Mono<Void> seeOther(ServerWebExchange exchange, String address) {
    exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
    exchange.getResponse().getHeaders().setLocation(URI.create(address));
    return exchange.getResponse().setComplete();
  }

  Mono<Void> problem(ServerWebExchange exchange, AccountsRefusal code, String sentence) {
    return Mono.defer(
        () -> {
          HttpStatus status = Problems.status(code);
          if (isPage(exchange)) {
            String page = new SignInHtml(SignInWords.of(exchange), code.name()).refused();
            return answer(exchange, status, PAGE, page);
          }
          Map<String, Object> problem = new LinkedHashMap<>();
          problem.put("type", "about:blank");
          problem.put("title", status.getReasonPhrase());
          problem.put("status", status.value());
          problem.put("detail", sentence);
          problem.put("instance", exchange.getRequest().getPath().value());
          problem.put("code", code.name());
          problem.put("requestId", RequestId.of(exchange));
          return answer(
              exchange,
              status,
              MediaType.APPLICATION_PROBLEM_JSON,
              json.writeValueAsString(problem));
        });
  }

  /** Refuses what comes too often, and says when it may come again. */
  Mono<Void> tooMany(ServerWebExchange exchange, long seconds, String sentence) {
    exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return problem(exchange, AccountsRefusal.TOO_MANY_REQUESTS, sentence);
  }

  private static Mono<Void> answer(
      ServerWebExchange exchange, HttpStatus status, MediaType type, String text) {
    ServerHttpResponse response = exchange.getResponse();
    response.setStatusCode(status);
    response.getHeaders().setContentType(type);
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }

  private static boolean isPage(ServerWebExchange exchange) {
    return !exchange.getRequest().getPath().value().startsWith("/api")
        && exchange.getRequest().getHeaders().getAccept().stream()
            .anyMatch(type -> type.isCompatibleWith(MediaType.TEXT_HTML) && !type.isWildcardType());
  }

  private Mono<Void> noted(ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .publishOn(Blocking.threads())
        .doOnNext(
            principal ->
                log.note(
                    SecurityEventKind.PERMISSION_REFUSED,
                    principal.account().accountId(),
                    principal.account().accountId(),
                    Asking.address(exchange),
                    exchange.getRequest().getMethod()
                        + " "
                        + exchange.getRequest().getPath().value()))
        .then();
  }
}
