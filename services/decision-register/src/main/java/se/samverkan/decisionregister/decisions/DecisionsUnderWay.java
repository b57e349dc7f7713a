package se.samverkan.decisionregister.decisions;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.RegisterReferences;
import se.samverkan.decisionregister.register.AskedBetweenMeetings;
import se.samverkan.decisionregister.register.PassedOn;
import se.samverkan.platform.moments.Today;
import se.samverkan.platform.readmodels.Names;
import se.samverkan.platform.readmodels.Page;
import se.samverkan.platform.readmodels.Paging;

/** Answers which decisions wait for somebody: for those asked by e-mail, or for another body. */
@Component
public class DecisionsUnderWay {

  private final ReactiveMongoTemplate mongo;
  private final RegisterReferences references;
  private final Names names;
  private final Today today;

  DecisionsUnderWay(
      ReactiveMongoTemplate mongo, RegisterReferences references, Names names, Today today) {
    this.mongo = mongo;
    this.references = references;
    this.names = names;
    this.today = today;
  }

  /**
   * What is asked for between meetings, the earliest first.
   *
   * @param organisation one that has not answered; null: whoever has
   */
  public Mono<Page<Circulating>> circulating(
      @Nullable String organisation, @Nullable String body, Paging paging) {
    Query query = new Query(Criteria.where("open").is(true));
    if (organisation != null) {
      query.addCriteria(Criteria.where("silent").is(organisation));
    }
    if (body != null) {
      query.addCriteria(Criteria.where("bodyId").is(body));
    }
    query.with(Sort.by("circulatedOn", "_id"));
    return known(organisation, body)
        .then(today.date())
        .flatMap(
            day ->
                page(
                    query,
                    AskedBetweenMeetings.class,
                    Circulating::ids,
                    (from, named) -> Circulating.of(from, day, named),
                    paging));
  }

  /**
   * What went to another body, the earliest first.
   *
   * @param open whether it still waits for an answer; null: either
   * @param body the one it came from or went to
   */
  public Mono<Page<Forwarded>> forwarded(
      @Nullable Boolean open, @Nullable String body, Paging paging) {
    Query query = new Query(Criteria.where("struck").is(false));
    if (open != null) {
      query.addCriteria(Criteria.where("open").is(open));
    }
    if (body != null) {
      query.addCriteria(
          new Criteria()
              .orOperator(Criteria.where("bodyId").is(body), Criteria.where("toBodyId").is(body)));
    }
    query.with(Sort.by("forwardedOn", "_id"));
    return known(null, body)
        .then(today.date())
        .flatMap(
            day ->
                page(
                    query,
                    PassedOn.class,
                    Forwarded::ids,
                    (from, named) -> Forwarded.of(from, day, named),
                    paging));
  }

  private Mono<Void> known(@Nullable String organisation, @Nullable String body) {
    return references
        .organisation(organisation, "organisation")
        .then(references.body(body, "body"));
  }

  private <D, A> Mono<Page<A>> page(
      Query query,
      Class<D> type,
      Function<D, Stream<String>> ids,
      BiFunction<D, Map<String, String>, A> shown,
      Paging paging) {
    Query part = Query.of(query).skip(paging.skipped()).limit(paging.size());
    Mono<List<A>> items =
        mongo
            .find(part, type)
            .collectList()
            .flatMap(
                found ->
                    names
                        .of(found.stream().flatMap(ids).distinct().toList())
                        .map(named -> found.stream().map(d -> shown.apply(d, named)).toList()));
    return Mono.zip(items, mongo.count(query, type))
        .map(found -> new Page<>(found.getT1(), paging.page(), paging.size(), found.getT2()));
  }
}
