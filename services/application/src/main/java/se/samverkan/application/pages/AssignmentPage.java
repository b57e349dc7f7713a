package se.samverkan.application.pages;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.followups.answers.FollowUpList;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.web.Problems;

/** An assignment: what became of it so far, and what can be done with it. */
@Controller
final class AssignmentPage {

  private final FollowUpList followUps;
  private final Choices choices;
  private final AssignmentForms forms;
  private final SentByPage sender;
  private final Position position;

  AssignmentPage(
      FollowUpList followUps,
      Choices choices,
      AssignmentForms forms,
      SentByPage sender,
      Position position) {
    this.followUps = followUps;
    this.choices = choices;
    this.forms = forms;
    this.sender = sender;
    this.position = position;
  }

  /** What was wrong with a form: the action, the field (empty when it is none) and the rule. */
  record Fault(String action, String field, String code, String sentence) {

    static final Fault NONE = new Fault("", "", "", "");

    public boolean at(String asked, String of) {
      return asked.equals(action) && field.startsWith(of);
    }

    public boolean isOf(String asked) {
      return asked.equals(action);
    }
  }

  @GetMapping("/assignments/{assignmentId}")
  Mono<Rendering> show(@PathVariable String assignmentId) {
    return page(assignmentId, Fault.NONE, new LinkedMultiValueMap<>())
        .map(Rendering.Builder::build);
  }

  @PostMapping("/assignments/{assignmentId}/{action}")
  Mono<Rendering> act(
      @PathVariable String assignmentId, @PathVariable String action, ServerWebExchange exchange) {
    return exchange.getFormData().flatMap(form -> act(assignmentId, action, form, exchange));
  }

  private Mono<Rendering> act(
      String assignmentId,
      String action,
      MultiValueMap<String, String> form,
      ServerWebExchange exchange) {
    return Mono.fromCallable(() -> forms.command(assignmentId, action, form))
        .flatMap(command -> sender.send(command, exchange))
        .then(Mono.fromSupplier(() -> Rendering.redirectTo("/assignments/" + assignmentId).build()))
        .onErrorResume(
            Refusal.class,
            refusal ->
                page(assignmentId, fault(action, refusal), form)
                    .map(page -> page.status(Problems.status(refusal.code())).build()));
  }

  private static Fault fault(String action, Refusal refusal) {
    return new Fault(
        action,
        Objects.requireNonNullElse(refusal.field(), ""),
        refusal.code().name(),
        refusal.sentence());
  }

  private Mono<Rendering.Builder<?>> page(
      String assignmentId, Fault fault, MultiValueMap<String, String> form) {
    long seen = position.now();
    Map<String, String> given = form.toSingleValueMap();
    return followUps
        .one(assignmentId)
        .zipWith(
            choices.everything(),
            (assignment, all) ->
                Rendering.view("assignment")
                    .modelAttribute("assignment", assignment)
                    .modelAttribute("choices", all)
                    .modelAttribute("fault", fault)
                    .modelAttribute("given", given)
                    .modelAttribute("position", seen));
  }
}
