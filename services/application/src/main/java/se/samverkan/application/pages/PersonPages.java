package se.samverkan.application.pages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import se.samverkan.accounts.web.Asking;
import se.samverkan.agendas.bodies.People;
import se.samverkan.application.security.MayAsk;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.bodies.person.RenamePerson;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.threads.Blocking;

/** Who there is, where each sits and sat, and what each is called. */
@Controller
final class PersonPages {

  private static final int SIZE = 50;
  private static final String RENAME = "rename";

  private final People people;
  private final Viewers viewers;
  private final MayAsk asked;
  private final SentByPage sender;

  PersonPages(People people, Viewers viewers, MayAsk asked, SentByPage sender) {
    this.people = people;
    this.viewers = viewers;
    this.asked = asked;
    this.sender = sender;
  }

  @GetMapping("/people")
  Mono<Rendering> people(@RequestParam MultiValueMap<String, String> asked) {
    String text = Texts.orNull(asked.getFirst("text"));
    Integer page = Texts.number(asked.getFirst("page"));
    return people
        .persons(text, new Paging(page == null ? 0 : page, SIZE))
        .map(
            found ->
                Rendering.view("people")
                    .modelAttribute("list", found)
                    .modelAttribute("text", text == null ? "" : text)
                    .build());
  }

  @GetMapping("/people/{personId}")
  Mono<Rendering> person(@PathVariable String personId, ServerWebExchange exchange) {
    return page(personId, Fault.NONE, exchange).map(Rendering.Builder::build);
  }

  @PostMapping("/people/{personId}/rename")
  Mono<Rendering> rename(@PathVariable String personId, ServerWebExchange exchange) {
    return AnsweredForm.of(
        RENAME,
        exchange,
        form ->
            sender
                .send(
                    new RenamePerson(
                        new PersonId(personId), form.text("name"), form.text("reason")),
                    exchange)
                .then(Mono.fromSupplier(() -> Rendering.redirectTo("/people/" + personId).build())),
        fault -> page(personId, fault, exchange));
  }

  /** Whether whoever asks may see where the person is reached; nobody where nobody signs in. */
  private Mono<Boolean> reaches(String personId, ServerWebExchange exchange) {
    return Asking.principal(exchange)
        .publishOn(Blocking.threads())
        .map(
            principal ->
                asked.may(
                    principal.account(),
                    "GET /api/persons/{personId}/contact",
                    Map.of("personId", personId)))
        .defaultIfEmpty(false);
  }

  private Mono<Rendering.Builder<?>> page(
      String personId, Fault fault, ServerWebExchange exchange) {
    return Mono.zip(people.person(personId), viewers.of(exchange), reaches(personId, exchange))
        .map(
            found ->
                Rendering.view("person")
                    .modelAttribute("person", found.getT1())
                    .modelAttribute("viewer", found.getT2())
                    .modelAttribute("reaches", found.getT3())
                    .modelAttribute("fault", fault));
  }
}
