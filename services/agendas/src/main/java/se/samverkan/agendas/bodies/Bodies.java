package se.samverkan.agendas.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers which bodies there are, and who sits in them on a date. */
@Component
public class Bodies {

  private final ReactiveMongoTemplate mongo;
  private final Names names;
  private final Clock clock;

  Bodies(ReactiveMongoTemplate mongo, Names names, Clock clock) {
    this.mongo = mongo;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The bodies in Swedish alphabetical order.
   *
   * @param asOf the date whose members are shown; today when null
   */
  public Mono<Page<BodyOnDate>> bodies(@Nullable LocalDate asOf, Paging paging) {
    return mongo.findAll(Body.class).collectList().flatMap(all -> page(all, asOf, paging));
  }

  /**
   * One body.
   *
   * @param asOf the date whose members are shown; today when null
   * @return the body, or the refusal {@code UNKNOWN_BODY}
   */
  public Mono<BodyOnDate> body(String bodyId, @Nullable LocalDate asOf) {
    return mongo
        .findById(bodyId, Body.class)
        .switchIfEmpty(unknown("bodyId", bodyId))
        .flatMap(
            body ->
                names
                    .of(BodyOnDate.ids(List.of(body)))
                    .map(known -> BodyOnDate.of(body, dateOr(asOf), known)));
  }

  /**
   * Completes when the body exists or none is asked for.
   *
   * @param field the parameter that the refusal names
   */
  public Mono<Void> require(@Nullable String bodyId, String field) {
    return bodyId == null
        ? Mono.empty()
        : mongo.findById(bodyId, Body.class).switchIfEmpty(unknown(field, bodyId)).then();
  }

  private Mono<Page<BodyOnDate>> page(List<Body> all, @Nullable LocalDate asOf, Paging paging) {
    List<Body> part =
        all.stream()
            .sorted(Comparator.comparing(Body::name, BodyOnDate.swedish()).thenComparing(Body::id))
            .skip(paging.skipped())
            .limit(paging.size())
            .toList();
    return names
        .of(BodyOnDate.ids(part))
        .map(
            known ->
                new Page<>(
                    part.stream().map(b -> BodyOnDate.of(b, dateOr(asOf), known)).toList(),
                    paging.page(),
                    paging.size(),
                    all.size()));
  }

  private LocalDate dateOr(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }

  private static <T> Mono<T> unknown(String field, String bodyId) {
    return Mono.error(
        () -> new Refusal(AgendasRefusal.UNKNOWN_BODY, field, "There is no body " + bodyId + "."));
  }
}
