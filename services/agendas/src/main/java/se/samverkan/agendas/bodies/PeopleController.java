package se.samverkan.agendas.bodies;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** The organisations and persons over HTTP. */
@RestController
@RequestMapping("/api")
class PeopleController {

  private final People people;

  PeopleController(People people) {
    this.people = people;
  }

  @GetMapping("/organisations")
  Mono<Page<OrganisationShown>> organisations(
      @RequestParam(required = false) @Nullable OrganisationKind kind,
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return people.organisations(kind, text, Paging.of(page, size));
  }

  @GetMapping("/persons")
  Mono<Page<Named>> persons(
      @RequestParam(required = false) @Nullable String text,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    return people.persons(text, Paging.of(page, size));
  }

  @GetMapping("/persons/{personId}")
  Mono<PersonWithSeats> person(@PathVariable String personId) {
    return people.person(personId);
  }
}
