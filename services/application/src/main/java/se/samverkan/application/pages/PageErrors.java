package se.samverkan.application.pages;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.web.Problems;

/** Tells a reader of pages what is wrong in a page, not in JSON. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageErrors {

  private final Clock clock;

  PageErrors(Clock clock) {
    this.clock = clock;
  }

  @ExceptionHandler(Refusal.class)
  Rendering refused(Refusal refusal, ServerWebExchange exchange, Locale locale) {
    return page(Problems.status(refusal.code()), refusal.sentence(), exchange, locale);
  }

  @ExceptionHandler(ServerWebInputException.class)
  Rendering malformed(ServerWebInputException e, ServerWebExchange exchange, Locale locale) {
    return page(e.getStatusCode(), "", exchange, locale);
  }

  private Rendering page(
      HttpStatusCode status, String sentence, ServerWebExchange exchange, Locale locale) {
    URI address = exchange.getRequest().getURI();
    return Rendering.view("error-page")
        .status(status)
        .model(
            Map.of(
                "statusCode",
                status.value(),
                "sentence",
                sentence,
                "format",
                new Format(locale),
                "here",
                new Here(address),
                "today",
                LocalDate.now(clock),
                "menu",
                PageFrame.EVERYTHING,
                "signInRequired",
                false))
        .build();
  }
}
