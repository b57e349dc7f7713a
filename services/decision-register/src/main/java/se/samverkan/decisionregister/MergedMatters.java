package se.samverkan.decisionregister;

import java.util.List;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.Matter;

/** Tells which matters became a part of another. */
@Component
public class MergedMatters {

  private static final int MOST = 500;

  private final ReactiveMongoTemplate mongo;

  MergedMatters(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  /** The ids of all that became a part of the matter, by way of others too. */
  public Mono<List<String>> into(String matterId) {
    return partsOf(matterId)
        .expand(this::partsOf)
        .filter(id -> !id.equals(matterId))
        .take(MOST)
        .distinct()
        .collectList();
  }

  private Flux<String> partsOf(String matterId) {
    return mongo
        .find(Query.query(Criteria.where("mergedInto").is(matterId)), Matter.class)
        .map(Matter::id);
  }
}
