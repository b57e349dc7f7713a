package se.samverkan.platform.readmodels;

import java.util.Collection;
import java.util.Map;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Names as their read model has them. */
@Component
final class StoredNames implements Names {

  private final ReactiveMongoTemplate mongo;

  StoredNames(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Mono<Map<String, String>> of(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Mono.just(Map.of());
    }
    return mongo
        .find(Query.query(Criteria.where("_id").in(ids)), Name.class)
        .collectMap(Name::id, Name::name);
  }
}
