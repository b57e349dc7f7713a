package se.samverkan.application.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.bodies.BodyFilter;
import se.samverkan.agendas.bodies.BodyOnDate;
import se.samverkan.agendas.bodies.Member;
import se.samverkan.application.pages.Choices.Choice;
import se.samverkan.bodies.body.EstablishBody;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.platform.readmodels.Paging;

/** The bodies: who is a member, who sits for whom, who chairs. */
@Controller
final class BodyPages {

  private static final int SIZE = 50;

  private final Bodies bodies;
  private final Choices choices;
  private final Viewers viewers;
  private final BodyForms forms;
  private final ChosenPeople people;
  private final SentByPage sender;

  BodyPages(
      Bodies bodies,
      Choices choices,
      Viewers viewers,
      BodyForms forms,
      ChosenPeople people,
      SentByPage sender) {
    this.bodies = bodies;
    this.choices = choices;
    this.viewers = viewers;
    this.forms = forms;
    this.people = people;
    this.sender = sender;
  }

  @GetMapping("/bodies")
  Mono<Rendering> bodies(
      @RequestParam(required = false) @Nullable String page, ServerWebExchange exchange) {
    return list(Texts.number(page), Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  @PostMapping("/bodies")
  Mono<Rendering> establish(ServerWebExchange exchange) {
    return AnsweredForm.of(
        "establish",
        exchange,
        form -> established(forms.established(form), exchange),
        fault -> list(null, fault, exchange));
  }

  private Mono<Rendering> established(EstablishBody command, ServerWebExchange exchange) {
    return sender
        .send(command, exchange)
        .then(Mono.fromSupplier(() -> there(command.bodyId().value())));
  }

  @GetMapping("/bodies/{bodyId}")
  Mono<Rendering> body(@PathVariable String bodyId, ServerWebExchange exchange) {
    return page(bodyId, Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  @PostMapping("/bodies/{bodyId}/{action}")
  Mono<Rendering> act(
      @PathVariable String bodyId, @PathVariable String action, ServerWebExchange exchange) {
    return AnsweredForm.of(
        action,
        exchange,
        form ->
            people
                .in(form, BodyForms.PERSON)
                .flatMapIterable(chosen -> forms.commands(bodyId, action, chosen))
                .concatMap(command -> sender.send(command, exchange))
                .then(Mono.fromSupplier(() -> there(bodyId))),
        fault -> page(bodyId, fault, exchange));
  }

  private Mono<Rendering.Builder<?>> list(
      @Nullable Integer page, Fault fault, ServerWebExchange exchange) {
    Paging paging = new Paging(page == null ? 0 : page, SIZE);
    return Mono.zip(bodies.bodies(new BodyFilter(null, null), null, paging), viewers.of(exchange))
        .map(
            found ->
                frame("bodies", fault)
                    .modelAttribute("list", found.getT1())
                    .modelAttribute("viewer", found.getT2())
                    .modelAttribute("kinds", List.of(BodyKind.values()))
                    .modelAttribute("profiles", List.of(BodyProfile.values())));
  }

  private Mono<Rendering.Builder<?>> page(String bodyId, Fault fault, ServerWebExchange exchange) {
    return Mono.zip(bodies.body(bodyId, null), choices.everything(), viewers.of(exchange))
        .map(
            found ->
                frame("body", fault)
                    .modelAttribute("body", found.getT1())
                    .modelAttribute("choices", found.getT2())
                    .modelAttribute("viewer", found.getT3())
                    .modelAttribute("members", members(found.getT1()))
                    .modelAttribute("seats", seats(found.getT1()))
                    .modelAttribute("kinds", List.of(OrganisationKind.values())));
  }

  private static Rendering.Builder<?> frame(String view, Fault fault) {
    return Rendering.view(view).modelAttribute("fault", fault);
  }

  private static List<Choice> members(BodyOnDate body) {
    return body.members().stream()
        .filter(Member::member)
        .map(each -> new Choice(each.organisation().id(), each.organisation().name()))
        .toList();
  }

  /** Who sits, by the ids of the person and the organisation, as {@link Form#pair} reads them. */
  private static List<Choice> seats(BodyOnDate body) {
    return body.members().stream()
        .flatMap(
            member ->
                member.representatives().stream()
                    .map(
                        each ->
                            new Choice(
                                each.person().id() + " " + member.organisation().id(),
                                each.person().name() + ", " + member.organisation().name())))
        .toList();
  }

  private static Rendering there(String bodyId) {
    return Rendering.redirectTo("/bodies/" + bodyId).build();
  }
}
