package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.members.MemberBody;
import se.samverkan.members.Referral;
import se.samverkan.members.ReferralState;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;
import se.samverkan.platform.refusals.Refusal;

/** The questions from outside that want an answer. */
@Component
class ReferralList {

  private final ReactiveMongoTemplate documents;
  private final KnownReferences references;
  private final Today today;

  ReferralList(ReactiveMongoTemplate documents, KnownReferences references, Today today) {
    this.documents = documents;
    this.references = references;
    this.today = today;
  }

  /** A part of the list, by the day on which they came, newest first; null asks for all. */
  Mono<Page<ShownReferral>> page(
      @Nullable String body,
      @Nullable ReferralState state,
      @Nullable LocalDate dueBefore,
      Paging paging) {
    List<Criteria> all = new ArrayList<>();
    if (body != null) {
      all.add(Criteria.where("bodyId").is(body));
    }
    if (state != null) {
      all.add(Criteria.where("state").is(state));
    }
    if (dueBefore != null) {
      all.add(Criteria.where("answerDue").lt(dueBefore));
    }
    Query query = all.isEmpty() ? new Query() : new Query(new Criteria().andOperator(all));
    Query part =
        Query.of(query)
            .with(Sort.by(Sort.Order.desc("cameOn"), Sort.Order.asc("id")))
            .skip(paging.skipped())
            .limit(paging.size());
    Mono<Page<ShownReferral>> page =
        Mono.zip(
                documents.count(query, Referral.class),
                documents.find(part, Referral.class).collectList().flatMap(this::shown))
            .map(found -> new Page<>(found.getT2(), paging.page(), paging.size(), found.getT1()));
    return references.require(body, null).then(page);
  }

  Mono<ShownReferral> one(String referralId) {
    return documents
        .findById(referralId, Referral.class)
        .switchIfEmpty(
            Mono.error(
                () ->
                    new Refusal(
                        MembersRefusal.UNKNOWN_REFERRAL,
                        "referralId",
                        "There is no such referral.")))
        .flatMap(referral -> shown(List.of(referral)))
        .map(List::getFirst);
  }

  Mono<List<ShownReferral>> shown(List<Referral> referrals) {
    List<String> bodyIds = referrals.stream().map(Referral::bodyId).distinct().toList();
    return documents
        .find(Query.query(Criteria.where("id").in(bodyIds)), MemberBody.class)
        .collectMap(MemberBody::id)
        .flatMap(bodies -> shown(referrals, bodies));
  }

  private Mono<List<ShownReferral>> shown(
      List<Referral> referrals, Map<String, MemberBody> bodies) {
    return references
        .called(referrals.stream().flatMap(r -> ReferralShowing.ids(r, bodies.get(r.bodyId()))))
        .zipWith(today.date(), (called, day) -> new ReferralShowing(called, bodies, day))
        .map(showing -> referrals.stream().map(showing::show).toList());
  }
}
