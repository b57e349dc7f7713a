package se.samverkan.application.pages;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.Bodies;
import se.samverkan.agendas.bodies.BodyFilter;
import se.samverkan.agendas.bodies.People;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.withheld.Narrowed;

/** What a list can be narrowed to. */
@Component
class Choices {

  private static final Paging ALL = new Paging(0, Paging.MOST);

  private final Bodies bodies;
  private final People people;

  Choices(Bodies bodies, People people) {
    this.bodies = bodies;
    this.people = people;
  }

  /** One of several things that can be chosen. */
  record Choice(String id, String name) {}

  /** Everything that can be chosen, by name; persons are chosen by typing. */
  record Everything(List<Choice> bodies, List<Choice> organisations) {}

  Mono<Everything> everything() {
    return Mono.zip(bodies(), organisations(), Everything::new);
  }

  Mono<List<Choice>> bodies() {
    return bodies
        .bodies(new BodyFilter(null, null), null, ALL)
        .map(page -> page.map(body -> new Choice(body.id(), body.name())).items())
        .zipWith(Narrowed.here(), Choices::seen);
  }

  /** A list that is narrowed anyway is not narrowed to other bodies. */
  private static List<Choice> seen(List<Choice> all, Optional<Narrowed> narrowed) {
    return narrowed
        .map(to -> all.stream().filter(body -> to.values().contains(body.id())).toList())
        .orElse(all);
  }

  Mono<List<Choice>> organisations() {
    return people
        .organisations(null, null, ALL)
        .map(page -> page.map(one -> new Choice(one.id(), one.name())).items());
  }
}
