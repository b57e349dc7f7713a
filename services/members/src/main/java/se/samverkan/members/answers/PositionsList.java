package se.samverkan.members.answers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.members.AskedPositions;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** What was left to each member, and who has answered what. */
@Component
class PositionsList {

  private final ReactiveMongoTemplate documents;
  private final KnownReferences references;

  PositionsList(ReactiveMongoTemplate documents, KnownReferences references) {
    this.documents = documents;
    this.references = references;
  }

  /** A part of the list, newest first; null asks for all. */
  Mono<Page<ShownPositions>> page(
      @Nullable String body, @Nullable String organisation, @Nullable Boolean open, Paging paging) {
    List<Criteria> all = new ArrayList<>();
    if (body != null) {
      all.add(Criteria.where("bodyId").is(body));
    }
    if (organisation != null) {
      all.add(Criteria.where("answers.organisationId").is(organisation));
    }
    if (open != null) {
      all.add(Criteria.where("open").is(open));
    }
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    Query part =
        Query.of(query)
            .with(Sort.by(Sort.Order.desc("askedOn"), Sort.Order.asc("id")))
            .skip(paging.skipped())
            .limit(paging.size());
    Mono<Page<ShownPositions>> page =
        Mono.zip(
                documents.count(query, AskedPositions.class),
                documents.find(part, AskedPositions.class).collectList().flatMap(this::shown))
            .map(found -> new Page<>(found.getT2(), paging.page(), paging.size(), found.getT1()));
    return references.require(body, organisation).then(page);
  }

  Mono<ShownPositions> one(String positionsId) {
    return documents
        .findById(positionsId, AskedPositions.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        MembersRefusal.UNKNOWN_POSITIONS,
                        "positionsId",
                        "There are no such positions.")))
        .flatMap(asked -> shown(List.of(asked)))
        .map(List::getFirst);
  }

  private Mono<List<ShownPositions>> shown(List<AskedPositions> asked) {
    return references
        .called(asked.stream().flatMap(ShownPositions::ids))
        .map(called -> asked.stream().map(a -> ShownPositions.of(a, called)).toList());
  }
}
