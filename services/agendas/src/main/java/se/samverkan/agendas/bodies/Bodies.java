package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers which bodies there are, who sits in them on a date and who chairs them. */
@Component
public class Bodies {

  private final ReactiveMongoTemplate mongo;
  private final Names names;
  private final Today today;

  Bodies(ReactiveMongoTemplate mongo, Names names, Today today) {
    this.mongo = mongo;
    this.names = names;
    this.today = today;
  }

  /**
   * The bodies in Swedish alphabetical order.
   *
   * @param asOf the date whose members are shown; today when null
   */
  public Mono<Page<BodyOnDate>> bodies(BodyFilter filter, @Nullable LocalDate asOf, Paging paging) {
    return dateOr(asOf).flatMap(date -> bodiesOn(filter, date, paging));
  }

  private Mono<Page<BodyOnDate>> bodiesOn(BodyFilter filter, LocalDate date, Paging paging) {
    return mongo
        .findAll(Body.class)
        .filter(body -> filter.takes(body, date))
        .collectList()
        .flatMap(
            all -> {
              Page<Body> page = Sorted.byName(all, Body::name, Body::id, paging);
              return onDate(page.items(), date)
                  .map(shown -> new Page<>(shown, page.page(), page.size(), page.total()));
            });
  }

  /**
   * One body.
   *
   * @param asOf the date whose members are shown; today when null
   * @return the body, or the refusal {@code UNKNOWN_BODY}
   */
  public Mono<BodyOnDate> body(String bodyId, @Nullable LocalDate asOf) {
    return find(bodyId, "bodyId")
        .zipWith(dateOr(asOf))
        .flatMap(both -> onDate(List.of(both.getT1()), both.getT2()))
        .map(List::getFirst);
  }

  /** Who was elected to chair a body, the latest year first. */
  Mono<Page<ChairsShown>> chairs(String bodyId, Paging paging) {
    return find(bodyId, "bodyId")
        .flatMap(body -> chairmanship(bodyId))
        .flatMap(
            chairmanship ->
                names
                    .of(ChairsShown.ids(chairmanship))
                    .map(
                        known ->
                            new Page<>(
                                chairmanship.years().reversed().stream()
                                    .skip(paging.skipped())
                                    .limit(paging.size())
                                    .map(year -> ChairsShown.of(year, known))
                                    .toList(),
                                paging.page(),
                                paging.size(),
                                chairmanship.years().size())));
  }

  /** Who chairs or is proposed to chair a body year by year; from this year when none is given. */
  Mono<ChairRota> chairRota(String bodyId, @Nullable Integer from, @Nullable Integer to) {
    return today
        .date()
        .map(day -> YearRange.of(from, to, day.getYear()))
        .flatMap(years -> chairRota(bodyId, years));
  }

  private Mono<ChairRota> chairRota(String bodyId, YearRange years) {
    return find(bodyId, "bodyId")
        .zipWith(chairmanship(bodyId))
        .flatMap(
            both ->
                names
                    .of(ChairsShown.ids(both.getT2()))
                    .map(
                        known ->
                            ChairRota.of(
                                both.getT1(), both.getT2(), years.from(), years.to(), known)));
  }

  /** What stands on the agendas of a body on a date; today when null. */
  Mono<StandingItemsOnDate> standingItems(String bodyId, @Nullable LocalDate asOf) {
    return dateOr(asOf).flatMap(date -> standingItemsOn(bodyId, date));
  }

  private Mono<StandingItemsOnDate> standingItemsOn(String bodyId, LocalDate date) {
    return find(bodyId, "bodyId")
        .flatMap(
            body ->
                mongo
                    .findById(bodyId, StandingAgenda.class)
                    .defaultIfEmpty(new StandingAgenda(bodyId, List.of())))
        .map(agenda -> agenda.on(date))
        .flatMap(
            set ->
                names
                    .of(set.map(StandingFrom::decisionId).map(Set::of).orElse(Set.of()))
                    .map(known -> StandingItemsOnDate.of(date, set, known)));
  }

  /**
   * Completes when the body exists or none is asked for.
   *
   * @param field the parameter that the refusal names
   */
  public Mono<Void> require(@Nullable String bodyId, String field) {
    return bodyId == null ? Mono.empty() : find(bodyId, field).then();
  }

  /** When the organisation is or was a member of which body, by the id of the body. */
  public Mono<Map<String, List<Membership>>> memberships(String organisationId) {
    return mongo
        .findById(organisationId, Organisation.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        AgendasRefusal.UNKNOWN_ORGANISATION,
                        "organisation",
                        "There is no organisation " + organisationId + ".")))
        .thenMany(
            mongo.find(
                Query.query(Criteria.where("memberships.organisationId").is(organisationId)),
                Body.class))
        .collectMap(
            Body::id,
            body ->
                body.memberships().stream()
                    .filter(each -> each.organisationId().equals(organisationId))
                    .toList());
  }

  private Mono<Body> find(String bodyId, String field) {
    return mongo
        .findById(bodyId, Body.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        AgendasRefusal.UNKNOWN_BODY, field, "There is no body " + bodyId + ".")));
  }

  private Mono<Chairmanship> chairmanship(String bodyId) {
    return mongo.findById(bodyId, Chairmanship.class).defaultIfEmpty(Chairmanship.of(bodyId));
  }

  private Mono<List<BodyOnDate>> onDate(List<Body> bodies, LocalDate date) {
    List<String> ids = bodies.stream().map(Body::id).toList();
    return mongo
        .find(Query.query(Criteria.where("_id").in(ids)), Chairmanship.class)
        .collectMap(Chairmanship::id)
        .flatMap(
            chairs ->
                names
                    .of(BodyOnDate.ids(bodies, chairs.values()))
                    .map(
                        known ->
                            bodies.stream()
                                .map(
                                    body ->
                                        BodyOnDate.of(
                                            body,
                                            chairs.getOrDefault(
                                                body.id(), Chairmanship.of(body.id())),
                                            date,
                                            known))
                                .toList()));
  }

  private Mono<LocalDate> dateOr(@Nullable LocalDate asOf) {
    return asOf == null ? today.date() : Mono.just(asOf);
  }
}
