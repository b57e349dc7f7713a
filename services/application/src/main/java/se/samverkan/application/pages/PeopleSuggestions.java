package se.samverkan.application.pages;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.PeopleByName;

/** Suggests persons to whoever types a name. */
@Controller
final class PeopleSuggestions {

  private static final int MOST = 20;

  private final PeopleByName people;

  PeopleSuggestions(PeopleByName people) {
    this.people = people;
  }

  /**
   * The options of a list of suggestions.
   *
   * @param asked {@code field} names the parameter with what was typed, as that is sent under the
   *     name that the field has in its form
   */
  @GetMapping("/people/suggested")
  Mono<Rendering> suggested(@RequestParam MultiValueMap<String, String> asked) {
    String field = Objects.requireNonNullElse(asked.getFirst("field"), "");
    String typed = Objects.requireNonNullElse(asked.getFirst(field), "");
    return people
        .having(typed, MOST)
        .map(
            found ->
                Rendering.view("forms :: suggested").modelAttribute("suggested", found).build());
  }
}
