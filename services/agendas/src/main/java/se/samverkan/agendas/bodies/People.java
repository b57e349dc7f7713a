package se.samverkan.agendas.bodies;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers which organisations and persons there are, and where a person sits. */
@Component
public class People {

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  People(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /**
   * The organisations in Swedish alphabetical order.
   *
   * @param text a part of the name, in any case
   */
  public Mono<Page<OrganisationShown>> organisations(
      @Nullable OrganisationKind kind, @Nullable String text, Paging paging) {
    return mongo
        .findAll(Organisation.class)
        .filter(o -> (kind == null || o.kind() == kind) && holds(o.name(), text))
        .collectList()
        .map(all -> Sorted.byName(all, Organisation::name, Organisation::id, paging))
        .map(page -> page.map(o -> new OrganisationShown(o.id(), o.name(), o.kind())));
  }

  /**
   * The persons in Swedish alphabetical order.
   *
   * @param text a part of the name, in any case
   */
  public Mono<Page<Named>> persons(@Nullable String text, Paging paging) {
    return mongo
        .findAll(Person.class)
        .filter(person -> holds(person.name(), text))
        .collectList()
        .map(all -> Sorted.byName(all, Person::name, Person::id, paging))
        .map(page -> page.map(person -> new Named(person.id(), person.name())));
  }

  /** One person, or the refusal {@code UNKNOWN_PERSON}. */
  public Mono<PersonWithSeats> person(String personId) {
    return mongo
        .findById(personId, Person.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        PeopleRefusal.UNKNOWN_PERSON,
                        "personId",
                        "There is no person " + personId + ".")))
        .zipWith(mongo.find(seatsOf(personId), Body.class).collectList())
        .flatMap(
            both ->
                names
                    .of(BodyOnDate.ids(both.getT2(), List.of()))
                    .map(
                        known ->
                            new PersonWithSeats(
                                personId,
                                both.getT1().name(),
                                Seat.of(personId, both.getT2(), known))));
  }

  private static Query seatsOf(String personId) {
    return Query.query(
        new Criteria()
            .orOperator(
                Criteria.where("terms.personId").is(personId),
                Criteria.where("substitutes.personId").is(personId)));
  }

  private static boolean holds(String name, @Nullable String text) {
    return text == null
        || name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
