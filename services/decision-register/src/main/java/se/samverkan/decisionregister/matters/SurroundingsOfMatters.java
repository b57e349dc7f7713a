package se.samverkan.decisionregister.matters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.decisionregister.register.Happening;
import se.samverkan.decisionregister.register.Matter;
import se.samverkan.decisionregister.register.MatterNeed;
import se.samverkan.decisionregister.register.MatterQuestion;
import se.samverkan.decisionregister.register.RegisterItem;
import se.samverkan.decisionregister.register.RegisterMeeting;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.TakenUp;

/** Finds the documents that a matter is shown from. */
@Component
class SurroundingsOfMatters {

  private final ReactiveMongoTemplate mongo;

  SurroundingsOfMatters(ReactiveMongoTemplate mongo) {
    this.mongo = mongo;
  }

  Mono<MatterWithSurroundings> of(Matter matter, List<Matter> parts) {
    List<Matter> all = Stream.concat(Stream.of(matter), parts.stream()).toList();
    List<String> ids = all.stream().map(Matter::id).toList();
    Query ofMatters = Query.query(Criteria.where("matterId").in(ids));
    return Mono.zip(
            mongo.find(decisions(all, ids), RegisteredDecision.class).collectList(),
            mongo.find(ofMatters, MatterNeed.class).collectList(),
            mongo.find(ofMatters, MatterQuestion.class).collectList())
        .flatMap(
            found -> {
              List<RegisteredDecision> decisions = found.getT1();
              return Mono.zip(
                      byId(meetings(all, decisions), RegisterMeeting.class, RegisterMeeting::id),
                      byId(items(all, decisions), RegisterItem.class, RegisterItem::id))
                  .map(
                      around ->
                          new MatterWithSurroundings(
                              matter,
                              parts,
                              found.getT2(),
                              found.getT3(),
                              decisions,
                              around.getT1(),
                              around.getT2()));
            });
  }

  /**
   * Those that name one of the matters, those that name none and were made under an item that takes
   * one up, and those because of which one was put forward.
   */
  private static Query decisions(List<Matter> all, List<String> ids) {
    List<String> items = takenUp(all).map(TakenUp::itemId).toList();
    List<String> putForward =
        all.stream()
            .flatMap(matter -> matter.happenings().stream())
            .filter(happening -> happening.kind() == Happening.Kind.PUT_FORWARD)
            .map(Happening::decisionId)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .toList();
    return Query.query(
        new Criteria()
            .andOperator(
                Criteria.where("struck").isNull(),
                Criteria.where("state").nin(DecisionState.CIRCULATING, DecisionState.FALLEN),
                new Criteria()
                    .orOperator(
                        Criteria.where("says.matterId").in(ids),
                        Criteria.where("says.itemId").in(items).and("says.matterId").isNull(),
                        Criteria.where("_id").in(putForward))));
  }

  private static Set<String> meetings(List<Matter> all, List<RegisteredDecision> decisions) {
    return Stream.concat(
            takenUp(all).map(TakenUp::meetingId),
            decisions.stream().flatMap(d -> Stream.ofNullable(d.meetingId())))
        .collect(Collectors.toSet());
  }

  private static Set<String> items(List<Matter> all, List<RegisteredDecision> decisions) {
    return Stream.concat(
            takenUp(all).map(TakenUp::itemId),
            decisions.stream().flatMap(d -> Stream.ofNullable(d.says().itemId())))
        .collect(Collectors.toSet());
  }

  private static Stream<TakenUp> takenUp(List<Matter> all) {
    return all.stream().flatMap(matter -> matter.takenUp().stream());
  }

  private <D> Mono<Map<String, D>> byId(
      Collection<String> ids, Class<D> type, Function<D, String> id) {
    return mongo.find(Query.query(Criteria.where("_id").in(ids)), type).collectMap(id);
  }
}
