package se.samverkan.decisionregister.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.Memberships;
import se.samverkan.decisionregister.MergedMatters;
import se.samverkan.decisionregister.RegisterReferences;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.register.DecisionHistory;
import se.samverkan.decisionregister.register.Proceedings;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.ResultingAssignment;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** Answers what was decided. */
@Component
public class DecisionRegister {

  private static final Sort NEWEST_FIRST =
      Sort.by(
          Sort.Order.desc("decidedOn"),
          Sort.Order.asc("meetingId"),
          Sort.Order.asc("order"),
          Sort.Order.asc("recorded.line"),
          Sort.Order.asc("_id"));
  private static final Sort AS_RECORDED =
      Sort.by(
          Sort.Order.asc("recorded.line"), Sort.Order.asc("recorded.at"), Sort.Order.asc("_id"));

  private final ReactiveMongoTemplate mongo;
  private final RegisterReferences references;
  private final Memberships memberships;
  private final MergedMatters merged;
  private final Names names;

  DecisionRegister(
      ReactiveMongoTemplate mongo,
      RegisterReferences references,
      Memberships memberships,
      MergedMatters merged,
      Names names) {
    this.mongo = mongo;
    this.references = references;
    this.memberships = memberships;
    this.merged = merged;
    this.names = names;
  }

  /**
   * The decisions that the filter lets through, newest first, those of one meeting as its agenda
   * numbers them.
   */
  public Mono<Page<DecisionSummary>> decisions(DecisionFilter filter, Paging paging) {
    return references
        .body(filter.body(), "body")
        .then(references.organisation(filter.organisation(), "organisation"))
        .then(references.matter(filter.matter(), "matter"))
        .then(references.meeting(filter.meeting(), "meeting"))
        .then(
            Mono.defer(
                () ->
                    Mono.zip(ofOrganisation(filter.organisation()), matters(filter.matter()))
                        .map(t -> filter.query(t.getT1().orElse(null), t.getT2()))
                        .flatMap(query -> page(query, paging))));
  }

  private Mono<Optional<Criteria>> ofOrganisation(@Nullable String organisationId) {
    return organisationId == null
        ? Mono.just(Optional.empty())
        : memberships.of(organisationId).map(Optional::of);
  }

  private Mono<List<String>> matters(@Nullable String matterId) {
    return matterId == null
        ? Mono.just(List.of())
        : merged
            .into(matterId)
            .map(parts -> Stream.concat(Stream.of(matterId), parts.stream()).toList());
  }

  /**
   * A decision with what it said before and what it led to, also when it was struck.
   *
   * @return the decision, or the refusal {@code UNKNOWN_DECISION}
   */
  public Mono<DecisionInFull> decision(String decisionId) {
    return mongo
        .findById(decisionId, RegisteredDecision.class)
        .switchIfEmpty(Mono.error(() -> unknown(decisionId)))
        .flatMap(this::withSurroundings)
        .flatMap(found -> names.of(found.ids()).map(found::shown));
  }

  private Mono<DecisionWithSurroundings> withSurroundings(RegisteredDecision decision) {
    Query ledTo =
        Query.query(Criteria.where("decisionId").is(decision.id()).and("struck").is(false));
    return Mono.zip(
            optional(decision.meetingId(), RegisterMeeting.class),
            optional(decision.says().itemId(), RegisterItem.class),
            mongo.find(ledTo.with(AS_RECORDED), ResultingAssignment.class).collectList(),
            mongo
                .findById(decision.id(), Proceedings.class)
                .defaultIfEmpty(Proceedings.of(decision.id())),
            mongo
                .findById(decision.id(), DecisionHistory.class)
                .defaultIfEmpty(DecisionHistory.of(decision.id())))
        .map(
            found ->
                new DecisionWithSurroundings(
                    decision,
                    found.getT1(),
                    found.getT2(),
                    found.getT3(),
                    found.getT4(),
                    found.getT5()));
  }

  private <D> Mono<Optional<D>> optional(@Nullable String id, Class<D> type) {
    return Mono.justOrEmpty(id)
        .flatMap(known -> mongo.findById(known, type))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty());
  }

  private Mono<Page<DecisionSummary>> page(Query query, Paging paging) {
    Query part = Query.of(query).with(NEWEST_FIRST).skip(paging.skipped()).limit(paging.size());
    return Mono.zip(
            mongo.find(part, RegisteredDecision.class).collectList().flatMap(this::summaries),
            mongo.count(query, RegisteredDecision.class))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }

  private Mono<List<DecisionSummary>> summaries(List<RegisteredDecision> decisions) {
    List<String> ids =
        decisions.stream()
            .flatMap(
                d -> Stream.concat(Stream.of(d.bodyId()), Stream.ofNullable(d.says().matterId())))
            .distinct()
            .toList();
    return names
        .of(ids)
        .map(named -> decisions.stream().map(d -> DecisionSummary.of(d, named)).toList());
  }

  private static Refusal unknown(String decisionId) {
    return new Refusal(
        RegisterRefusal.UNKNOWN_DECISION, "decisionId", "There is no decision " + decisionId + ".");
  }
}
