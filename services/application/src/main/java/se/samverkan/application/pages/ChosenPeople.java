package se.samverkan.application.pages;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.bodies.PeopleByName;
import se.samverkan.events.assignments.AssigneeKind;

/** Finds whom somebody means who chose a person by typing. */
@Component
class ChosenPeople {

  private final PeopleByName people;

  ChosenPeople(PeopleByName people) {
    this.people = people;
  }

  /**
   * The form with ids where something else was typed.
   *
   * @param fields that name persons; what is an id already stays as it is
   * @return an error with a refusal at its field when nobody, or more than one, is called that
   */
  Mono<Form> in(Form form, String... fields) {
    MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>(form.fields());
    return Flux.fromIterable(Arrays.asList(fields))
        .filter(chosen::containsKey)
        .concatMap(field -> ids(form.all(field), field).doOnNext(ids -> chosen.put(field, ids)))
        .then(Mono.fromSupplier(() -> new Form(chosen)));
  }

  private Mono<List<String>> ids(List<String> given, String field) {
    return Flux.fromIterable(given).concatMap(each -> id(each, field)).collectList();
  }

  /** The id of whom a field names, by the id or as {@link PeopleByName} calls persons. */
  Mono<String> id(String given, String field) {
    return Form.kind(given) == AssigneeKind.ROLE ? people.called(given, field) : Mono.just(given);
  }

  /** What a person is called, so that typing it chooses the same. */
  Mono<String> name(String id) {
    return people.of(id);
  }
}
