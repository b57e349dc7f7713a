package se.samverkan.application.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.followups.answers.FollowUpList;

/** An assignment: what became of it so far, and what can be done with it. */
@Controller
final class AssignmentPage {

  private final FollowUpList followUps;
  private final Choices choices;
  private final ChosenPeople people;
  private final AssignmentForms forms;
  private final SentByPage sender;
  private final Position position;

  AssignmentPage(
      FollowUpList followUps,
      Choices choices,
      ChosenPeople people,
      AssignmentForms forms,
      SentByPage sender,
      Position position) {
    this.followUps = followUps;
    this.choices = choices;
    this.people = people;
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
    return AnsweredForm.of(
        action,
        exchange,
        form ->
            people
                .in(form, AssignmentForms.PERSON)
                .flatMap(
                    chosen -> sender.send(forms.command(assignmentId, action, chosen), exchange))
                .then(
                    Mono.fromSupplier(
                        () -> Rendering.redirectTo("/assignments/" + assignmentId).build())),
        fault -> page(assignmentId, fault));
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
