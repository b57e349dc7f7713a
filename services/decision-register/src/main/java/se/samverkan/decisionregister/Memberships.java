package se.samverkan.decisionregister;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.AskedBetweenMeetings;
import se.samverkan.decisionregister.register.RegisterBody;
import se.samverkan.decisionregister.register.RegisterBody.Membership;

/** Tells which decisions concern an organisation. */
@Component
public class Memberships {

  private final ReactiveMongoTemplate mongo;

  Memberships(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** Lets through what bodies decided while it was a member, and what it was itself asked. */
  public Mono<Criteria> of(String organisationId) {
    return Mono.zip(
            mongo
                .find(
                    Query.query(Criteria.where("memberships.organisationId").is(organisationId)),
                    RegisterBody.class)
                .collectList(),
            mongo
                .find(
                    Query.query(Criteria.where("asked").is(organisationId)),
                    AskedBetweenMeetings.class)
                .map(AskedBetweenMeetings::id)
                .collectList())
        .map(found -> criteria(organisationId, found.getT1(), found.getT2()));
  }

  private static Criteria criteria(
      String organisationId, List<RegisterBody> bodies, List<String> asked) {
    List<Criteria> any = new ArrayList<>();
    any.add(Criteria.where("_id").in(asked));
    for (RegisterBody body : bodies) {
      for (Membership membership : body.memberships()) {
        if (membership.organisationId().equals(organisationId)) {
          Criteria since =
              Criteria.where("bodyId").is(body.id()).and("decidedOn").gte(membership.from());
          any.add(membership.to() == null ? since : since.lte(membership.to()));
        }
      }
    }
    return new Criteria().orOperator(any);
  }
}
