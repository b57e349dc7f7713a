package se.samverkan.application.pages;

import org.springframework.stereotype.Controller;
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

  @GetMapping("/assignments/{assignmentId}")
  Mono<Rendering> show(@PathVariable String assignmentId) {
    return page(assignmentId, Fault.NONE).map(Rendering.Builder::build);
  }

  @PostMapping("/assignments/{assignmentId}/{action}")
  Mono<Rendering> act(
      @PathVariable String assignmentId, @PathVariable String action, ServerWebExchange exchange) {
    return exchange
        .getFormData()
        .flatMap(form -> act(assignmentId, action, new Form(form), exchange));
  }

  private Mono<Rendering> act(
      String assignmentId, String action, Form form, ServerWebExchange exchange) {
    return Mono.fromCallable(() -> forms.command(assignmentId, action, form))
        .flatMap(command -> sender.send(command, exchange))
        .then(Mono.fromSupplier(() -> Rendering.redirectTo("/assignments/" + assignmentId).build()))
        .onErrorResume(
            Refusal.class,
            refusal ->
                page(assignmentId, Fault.of(action, refusal, form))
                    .map(page -> page.status(Problems.status(refusal.code())).build()));
  }

  private Mono<Rendering.Builder<?>> page(String assignmentId, Fault fault) {
    long seen = position.now();
    return followUps
        .one(assignmentId)
        .zipWith(
            choices.everything(),
            (assignment, all) ->
                Rendering.view("assignment")
                    .modelAttribute("assignment", assignment)
                    .modelAttribute("choices", all)
                    .modelAttribute("fault", fault)
                    .modelAttribute("position", seen));
  }
}
