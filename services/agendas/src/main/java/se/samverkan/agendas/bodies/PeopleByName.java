package se.samverkan.agendas.bodies;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.Named;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;

/**
 * Finds persons by what somebody types. Whoever has the name of another is called by more than the
 * name: by the organisation that the person came to sit for last too, or by the id where that does
 * not tell them apart.
 */
@Component
public class PeopleByName {

  private static final String AND = ", ";

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  PeopleByName(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /**
   * Persons in Swedish alphabetical order, each called by what nobody else is called.
   *
   * @param part of the name, in any case
   */
  public Mono<List<Named>> having(String part, int atMost) {
    return everybody()
        .filter(each -> simple(each.name()).contains(simple(part)))
        .collectList()
        .map(
            found ->
                found.stream()
                    .sorted(Comparator.comparing(Named::name, BodyOnDate.swedish()))
                    .limit(atMost)
                    .toList());
  }

  /**
   * The id of the one person who is called this, in any case.
   *
   * @param field that it was typed in
   * @return an error with the refusal {@code UNKNOWN_PERSON} when nobody is, or with {@code
   *     SEVERAL_PERSONS} when it is a name that several have
   */
  public Mono<String> called(String text, String field) {
    String sought = simple(text);
    return everybody()
        .filter(each -> simple(each.name() + AND).startsWith(sought + ","))
        .collectList()
        .map(
            found ->
                found.stream()
                    .filter(each -> found.size() == 1 || simple(each.name()).equals(sought))
                    .map(Named::id)
                    .findFirst()
                    .orElseThrow(() -> notOne(text, field, found)));
  }

  /** What a person is called here; the id itself when there is no such person. */
  public Mono<String> of(String personId) {
    return everybody()
        .filter(each -> each.id().equals(personId))
        .next()
        .map(Named::name)
        .defaultIfEmpty(personId);
  }

  private static Refusal notOne(String text, String field, List<Named> found) {
    return found.isEmpty()
        ? new Refusal(
            PeopleRefusal.UNKNOWN_PERSON, field, "Nobody is called \"" + text.strip() + "\".")
        : new Refusal(
            PeopleRefusal.SEVERAL_PERSONS,
            field,
            "Several have that name: "
                + found.stream().map(Named::name).sorted().collect(Collectors.joining("; "))
                + ".");
  }

  private Flux<Named> everybody() {
    return mongo
        .findAll(Person.class)
        .collectList()
        .flatMap(
            all -> {
              Map<String, Long> times =
                  all.stream().collect(groupingBy(each -> simple(each.name()), counting()));
              Set<String> alike =
                  all.stream()
                      .filter(each -> times.getOrDefault(simple(each.name()), 0L) > 1)
                      .map(Person::id)
                      .collect(Collectors.toSet());
              return organisations(alike).map(of -> toldApart(all, alike, of));
            })
        .flatMapIterable(told -> told);
  }

  /** The organisations that persons came to sit for last, by person. */
  private Mono<Map<String, String>> organisations(Set<String> persons) {
    if (persons.isEmpty()) {
      return Mono.just(Map.of());
    }
    return mongo
        .find(
            Query.query(
                new Criteria()
                    .orOperator(
                        Criteria.where("terms.personId").in(persons),
                        Criteria.where("substitutes.personId").in(persons))),
            Body.class)
        .flatMapIterable(
            body -> Stream.concat(body.terms().stream(), body.substitutes().stream()).toList())
        .collectSortedList(Comparator.comparing(Term::from))
        .flatMap(
            terms ->
                names
                    .of(terms.stream().map(Term::organisationId).distinct().toList())
                    .map(
                        known ->
                            terms.stream()
                                .filter(term -> known.containsKey(term.organisationId()))
                                .collect(
                                    Collectors.toMap(
                                        Term::personId,
                                        term ->
                                            Objects.requireNonNull(
                                                known.get(term.organisationId())),
                                        (earlier, later) -> later))));
  }

  private static List<Named> toldApart(
      List<Person> all, Set<String> alike, Map<String, String> organisations) {
    Map<String, String> longer =
        all.stream()
            .filter(each -> alike.contains(each.id()))
            .collect(
                Collectors.toMap(
                    Person::id,
                    each -> each.name() + AND + organisations.getOrDefault(each.id(), each.id())));
    Map<String, Long> times =
        longer.values().stream().collect(groupingBy(PeopleByName::simple, counting()));
    return all.stream()
        .map(
            each -> {
              String called = longer.getOrDefault(each.id(), each.name());
              boolean others = times.getOrDefault(simple(called), 0L) > 1;
              return new Named(each.id(), others ? each.name() + AND + each.id() : called);
            })
        .toList();
  }

  private static String simple(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
