package se.samverkan.application.pages;

import java.util.function.Function;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.web.Problems;

/** What is answered to a form: what came of it, or its page again with what was wrong. */
final class AnsweredForm {

  private AnsweredForm() {}

  /**
   * Does what the form asks for.
   *
   * @param name of the form in its page
   * @param done its answer; an error with a {@link Refusal} when it was not done
   * @param page the page of the form
   */
  static Mono<Rendering> of(
      String name,
      ServerWebExchange exchange,
      Function<Form, Mono<Rendering>> done,
      Function<Fault, Mono<Rendering.Builder<?>>> page) {
    return exchange
        .getFormData()
        .map(Form::new)
        .flatMap(
            form ->
                Mono.defer(() -> done.apply(form))
                    .onErrorResume(
                        Refusal.class,
                        refusal ->
                            page.apply(Fault.of(name, refusal, form))
                                .map(found -> refused(found, refusal))));
  }

  private static Rendering refused(Rendering.Builder<?> page, Refusal refusal) {
    return page.status(Problems.status(refusal.code())).build();
  }
}
