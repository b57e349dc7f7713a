package se.samverkan.decisionregister.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.MergedMatters;
import se.samverkan.decisionregister.RegisterReferences;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.MatterNeed;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers which matters there are, and what happened to each. */
@Component
public class Matters {

  private static final Sort LATEST_FIRST =
      Sort.by(Sort.Order.desc("lastOn"), Sort.Order.asc("title"), Sort.Order.asc("_id"));

  private final ReactiveMongoTemplate mongo;
  private final RegisterReferences references;
  private final MergedMatters merged;
  private final SurroundingsOfMatters surroundings;
  private final Names names;
  private final Today today;

  Matters(
      ReactiveMongoTemplate mongo,
      RegisterReferences references,
      MergedMatters merged,
      SurroundingsOfMatters surroundings,
      Names names,
      Today today) {
    this.mongo = mongo;
    this.references = references;
    this.merged = merged;
    this.surroundings = surroundings;
    this.names = names;
    this.today = today;
  }

  /** The matters that the filter lets through, those that were taken up last first. */
  public Mono<Page<MatterSummary>> matters(MatterFilter filter, Paging paging) {
    return references
        .body(filter.body(), "body")
        .then(Mono.defer(() -> page(filter.query(), paging)));
  }

  /**
   * A matter with its timeline across meetings and bodies.
   *
   * @return the matter, or the refusal {@code UNKNOWN_MATTER}
   */
  public Mono<MatterTimeline> matter(String matterId) {
    return mongo
        .findById(matterId, Matter.class)
        .switchIfEmpty(Mono.error(() -> unknown(matterId)))
        .flatMap(this::withSurroundings)
        .flatMap(found -> names.of(found.ids()).zipWith(today.date(), found::shown));
  }

  /**
   * What bodies are to decide by when, the earliest first.
   *
   * @param open whether it is neither met nor needless; null: either
   * @param before the day before which a decision is needed; null: any
   */
  public Mono<Page<NeedShown>> needs(
      @Nullable Boolean open, @Nullable LocalDate before, @Nullable String body, Paging paging) {
    Query query = NeedShown.query(open, before, body);
    Query part = Query.of(query).skip(paging.skipped()).limit(paging.size());
    return references
        .body(body, "body")
        .then(
            Mono.defer(
                () ->
                    Mono.zip(
                        mongo.find(part, MatterNeed.class).collectList().flatMap(this::shown),
                        mongo.count(query, MatterNeed.class))))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  private Mono<List<NeedShown>> shown(List<MatterNeed> needs) {
    return names
        .of(
            needs.stream()
                .flatMap(need -> Stream.of(need.bodyId(), need.matterId()))
                .distinct()
                .toList())
        .zipWith(
            today.date(),
            (named, day) -> needs.stream().map(need -> NeedShown.of(need, day, named)).toList());
  }

  private Mono<MatterWithSurroundings> withSurroundings(Matter matter) {
    return merged
        .into(matter.id())
        .flatMap(
            ids ->
                mongo.find(Query.query(Criteria.where("_id").in(ids)), Matter.class).collectList())
        .flatMap(parts -> surroundings.of(matter, parts));
  }

  private Mono<Page<MatterSummary>> page(Query query, Paging paging) {
    Query part = Query.of(query).with(LATEST_FIRST).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            mongo.find(part, Matter.class).collectList().flatMap(this::summaries),
            mongo.count(query, Matter.class))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  private Mono<List<MatterSummary>> summaries(List<Matter> matters) {
    Set<String> bodies = matters.stream().flatMap(MatterSummary::ids).collect(Collectors.toSet());
    return names
        .of(bodies)
        .map(named -> matters.stream().map(m -> MatterSummary.of(m, named)).toList());
  }

  private static Refusal unknown(String matterId) {
    return new Refusal(
        RegisterRefusal.UNKNOWN_MATTER, "matterId", "There is no matter " + matterId + ".");
  }
}
