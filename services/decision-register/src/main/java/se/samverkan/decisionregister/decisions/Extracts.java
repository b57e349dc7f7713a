package se.samverkan.decisionregister.decisions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.RegisterRefusal;
import se.samverkan.decisionregister.register.DecisionHistory;
import se.samverkan.decisionregister.register.HistoryEntry;
import se.samverkan.decisionregister.register.IssuedExtract;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.refusals.Refusal;

/** Answers whether an extract of a decision was signed off, and whether it still tells all. */
@Component
public class Extracts {

  private final ReactiveMongoTemplate mongo;
  private final Names names;

  Extracts(ReactiveMongoTemplate mongo, Names names) {
    this.mongo = mongo;
    this.names = names;
  }

  /** The extract with these bytes; empty when nobody signed it off. */
  public Mono<ExtractShown> find(String sha256) {
    return mongo.findById(sha256, IssuedExtract.class).flatMap(this::shown);
  }

  /**
   * The extract with these bytes, when it is one of the decision.
   *
   * @return the extract, or the refusal {@code UNKNOWN_EXTRACT}
   */
  public Mono<ExtractShown> extract(String decisionId, String sha256) {
    return find(sha256)
        .filter(each -> each.decisionId().equals(decisionId))
        .switchIfEmpty(Mono.error(Extracts::unknown));
  }

  /** The extracts of a decision that were signed off, the newest first. */
  public Mono<List<ExtractShown>> ofDecision(String decisionId) {
    return mongo
        .find(
            Query.query(Criteria.where("decisionId").is(decisionId))
                .with(Sort.by(Sort.Order.desc("recorded.at"), Sort.Order.asc("_id"))),
            IssuedExtract.class)
        .concatMap(this::shown)
        .collectList();
  }

  private Mono<ExtractShown> shown(IssuedExtract extract) {
    return Mono.zip(
            mongo.findById(extract.decisionId(), RegisteredDecision.class),
            mongo.findById(extract.decisionId(), DecisionHistory.class))
        .flatMap(
            found ->
                names
                    .of(List.of(found.getT1().bodyId()))
                    .map(
                        named ->
                            shown(
                                extract,
                                found.getT1(),
                                Named.of(found.getT1().bodyId(), named),
                                changedAt(extract, found.getT2()))));
  }

  private static ExtractShown shown(
      IssuedExtract extract, RegisteredDecision decision, Named body, @Nullable Instant changedAt) {
    return new ExtractShown(
        extract.id(),
        extract.decisionId(),
        body,
        decision.says().number(),
        decision.decidedOn(),
        extract.issuedOn(),
        extract.recorded().at(),
        extract.recorded().actor(),
        extract.recorded().role(),
        extract.eventsSha256(),
        changedAt);
  }

  private static @Nullable Instant changedAt(IssuedExtract extract, DecisionHistory history) {
    return history.entries().stream()
        .dropWhile(entry -> !extract.id().equals(entry.text()))
        .filter(entry -> entry.kind() != HistoryEntry.Kind.EXTRACT_ISSUED)
        .map(entry -> entry.recorded().at())
        .findFirst()
        .orElse(null);
  }

  private static Refusal unknown() {
    return new Refusal(
        RegisterRefusal.UNKNOWN_EXTRACT,
        "sha256",
        "No extract with this hash was signed off here; one that was changed is another one.");
  }
}
