package se.samverkan.decisionregister.matters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.RegisterReferences;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.TakenUp;
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
  private final Names names;

  Matters(ReactiveMongoTemplate mongo, RegisterReferences references, Names names) {
    this.mongo = mongo;
    this.references = references;
    this.names = names;
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
        .flatMap(found -> names.of(found.ids()).map(found::shown));
  }

  private Mono<MatterWithSurroundings> withSurroundings(Matter matter) {
    Query made =
        Query.query(
            Criteria.where("says.matterId")
                .is(matter.id())
                .and("struck")
                .isNull()
                .and("state")
                .nin(DecisionState.CIRCULATING, DecisionState.FALLEN));
    return mongo
        .find(made, RegisteredDecision.class)
        .collectList()
        .flatMap(decisions -> withSurroundings(matter, decisions));
  }

  private Mono<MatterWithSurroundings> withSurroundings(
      Matter matter, List<RegisteredDecision> decisions) {
    Set<String> meetings =
        Stream.concat(
                matter.takenUp().stream().map(TakenUp::meetingId),
                decisions.stream().flatMap(d -> Stream.ofNullable(d.meetingId())))
            .collect(Collectors.toSet());
    Set<String> items =
        Stream.concat(
                matter.takenUp().stream().map(TakenUp::itemId),
                decisions.stream().flatMap(d -> Stream.ofNullable(d.says().itemId())))
            .collect(Collectors.toSet());
    return Mono.zip(
            byId(meetings, RegisterMeeting.class, RegisterMeeting::id),
            byId(items, RegisterItem.class, RegisterItem::id))
        .map(found -> new MatterWithSurroundings(matter, decisions, found.getT1(), found.getT2()));
  }

  private <D> Mono<Map<String, D>> byId(
      Collection<String> ids, Class<D> type, Function<D, String> id) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), type).collectMap(id);
  }

  private Mono<Page<MatterSummary>> page(Query query, Paging paging) {
    Query part = Query.of(query).with(LATEST_FIRST).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            mongo.find(part, Matter.class).collectList().flatMap(this::summaries),
            mongo.count(query, Matter.class))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  private Mono<List<MatterSummary>> summaries(List<Matter> matters) {
    Set<String> bodies =
        matters.stream().flatMap(m -> m.bodyIds().stream()).collect(Collectors.toSet());
    return names
        .of(bodies)
        .map(named -> matters.stream().map(m -> MatterSummary.of(m, named)).toList());
  }

  private static Refusal unknown(String matterId) {
    return new Refusal(
        RegisterRefusal.UNKNOWN_MATTER, "matterId", "There is no matter " + matterId + ".");
  }
}
