package se.samverkan.platform.web;

import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import se.samverkan.platform.commands.ChangedMeanwhile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.refusals.RequestRefusal;

/**
 * Answers with a problem of RFC 9457 whatever goes wrong: {@code code} is one of the closed refusal
 * codes, {@code field} the input that is wrong where it is one, {@code requestId} what to quote
 * when asking for help.
 */
@RestControllerAdvice
public final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final URI NO_TYPE = URI.create("about:blank");

  private static final String RETRY_AFTER_SECONDS = "5";

  /** What Netty says of a channel that was closed before anything was written to it. */
  private static final String CLOSED_CHANNEL = "channel not registered to an event loop";

  /** What an error of our own is called; it is no refusal. */
  static final String INTERNAL_ERROR = "INTERNAL_ERROR";

  @ExceptionHandler(Refusal.class)
  ResponseEntity<ProblemDetail> refused(Refusal refusal, ServerWebExchange exchange) {
    return problem(
        status(refusal.code()),
        refusal.code().name(),
        refusal.field(),
        refusal.sentence(),
        exchange);
  }

  @ExceptionHandler(CompletionException.class)
  ResponseEntity<ProblemDetail> failedLater(CompletionException e, ServerWebExchange exchange) {
    return switch (e.getCause()) {
      case Refusal refusal -> refused(refusal, exchange);
      case ChangedMeanwhile changed -> changedMeanwhile(changed, exchange);
      case AggregateNotFoundException unknown -> unknown(unknown, exchange);
      case ConcurrencyException conflict -> changedMeanwhile(conflict, exchange);
      case null, default -> failed(e, exchange);
    };
  }

  @ExceptionHandler(AggregateNotFoundException.class)
  ResponseEntity<ProblemDetail> unknown(AggregateNotFoundException e, ServerWebExchange exchange) {
    return refused(
        new Refusal(
            RequestRefusal.UNKNOWN_ID,
            null,
            "There is nothing with the id " + e.getAggregateIdentifier() + "."),
        exchange);
  }

  @ExceptionHandler(ConcurrencyException.class)
  ResponseEntity<ProblemDetail> changedMeanwhile(
      ConcurrencyException e, ServerWebExchange exchange) {
    return refused(
        new Refusal(
            RequestRefusal.CHANGED_MEANWHILE,
            null,
            "Others changed the same thing at the same time; try again."),
        exchange);
  }

  @ExceptionHandler(ChangedMeanwhile.class)
  ResponseEntity<ProblemDetail> changedMeanwhile(ChangedMeanwhile e, ServerWebExchange exchange) {
    ResponseEntity<ProblemDetail> answer =
        problem(
            HttpStatus.PRECONDITION_FAILED,
            RequestRefusal.CHANGED_MEANWHILE.name(),
            "If-Match",
            "Others changed the same thing after you saw it.",
            exchange);
    Objects.requireNonNull(answer.getBody()).setProperty("changes", e.changes());
    return answer;
  }

  @ExceptionHandler(ServerWebInputException.class)
  ResponseEntity<ProblemDetail> malformed(ServerWebInputException e, ServerWebExchange exchange) {
    String field = field(e);
    String sentence =
        field == null
            ? "The request cannot be read in the form that this address takes."
            : "The value of " + field + " is missing or has not the form that it needs.";
    return problem(
        HttpStatus.BAD_REQUEST, RequestRefusal.MALFORMED_REQUEST.name(), field, sentence, exchange);
  }

  @ExceptionHandler(ResponseStatusException.class)
  ResponseEntity<ProblemDetail> noAnswer(ResponseStatusException e, ServerWebExchange exchange) {
    boolean missing = e.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
    RequestRefusal code =
        missing ? RequestRefusal.NO_SUCH_ADDRESS : RequestRefusal.MALFORMED_REQUEST;
    String sentence =
        missing
            ? "There is nothing at this address."
            : "This address does not take the request in this form.";
    return problem(e.getStatusCode(), code.name(), null, sentence, exchange);
  }

  @ExceptionHandler(Throwable.class)
  Mono<ResponseEntity<ProblemDetail>> failedOrGone(Throwable e, ServerWebExchange exchange) {
    return isOfWhoIsGone(e) ? Mono.empty() : Mono.just(failed(e, exchange));
  }

  /** Whoever asked has left, and hears nothing any more. */
  private static boolean isOfWhoIsGone(Throwable e) {
    return AbortedException.isConnectionReset(e)
        || e instanceof IllegalStateException && CLOSED_CHANNEL.equals(e.getMessage());
  }

  private static ResponseEntity<ProblemDetail> failed(Throwable e, ServerWebExchange exchange) {
    LOG.error("Request {} failed", RequestId.of(exchange), e);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        INTERNAL_ERROR,
        null,
        "Something went wrong here. Nothing is known to be wrong with the request.",
        exchange);
  }

  /** With which status a refusal is answered. */
  public static HttpStatus status(RefusalCode code) {
    if (code == RequestRefusal.BODY_TOO_LARGE) {
      return HttpStatus.CONTENT_TOO_LARGE;
    }
    if (code == RequestRefusal.IDEMPOTENCY_KEY_REUSED) {
      return HttpStatus.UNPROCESSABLE_CONTENT;
    }
    return switch (code.kind()) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
      case NOT_YET -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private static @Nullable String field(ServerWebInputException e) {
    if (e instanceof MissingRequestValueException missing) {
      return missing.getName();
    }
    MethodParameter parameter = e.getMethodParameter();
    return parameter == null ? null : parameter.getParameterName();
  }

  private static ResponseEntity<ProblemDetail> problem(
      HttpStatusCode status,
      String code,
      @Nullable String field,
      String sentence,
      ServerWebExchange exchange) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
    problem.setType(NO_TYPE);
    problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
    problem.setProperty("code", code);
    problem.setProperty("requestId", RequestId.of(exchange));
    if (field != null) {
      problem.setProperty("field", field);
    }
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
    if (status.isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return answer.body(problem);
  }
}
