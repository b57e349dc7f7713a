package se.samverkan.platform.readmodels;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Names as their read model has them. They are asked for in parts, as the embedded server compares
 * every document that it finds with every id that it was asked for.
 */
@Component
final class StoredNames implements Names {

  private static final int AT_ONCE = 200;
  private static final int SIDE_BY_SIDE = 2;

  private final ReactiveMongoTemplate mongo;

  StoredNames(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public Mono<Map<String, String>> of(Collection<String> ids) {
    return Flux.fromIterable(ids)
        .distinct()
        .buffer(AT_ONCE)
        .flatMap(this::some, SIDE_BY_SIDE)
        .collectMap(stored -> stored.getString("_id"), stored -> stored.getString("name"));
  }

  /** Read as they are stored, as a report asks for thousands. */
  private Flux<Document> some(List<String> ids) {
    return mongo.execute(Name.class, collection -> collection.find(Filters.in("_id", ids)));
  }
}
