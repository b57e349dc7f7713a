package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import se.samverkan.followups.FollowUp;
import se.samverkan.followups.FollowUpStatus;

/** Has the database count how assignments stand. */
@Component
final class Standings {

  private static final String BODY = "body";
  private static final String ORGANISATIONS = "organisations";
  private static final String STATUS = "status";
  private static final String OVERDUE = "overdue";

  private final ReactiveMongoTemplate documents;

  Standings(ReactiveMongoTemplate documents) {
    this.documents = documents;
  }

  /**
   * Of all that the filter lets through, whatever their status, in no order.
   *
   * @param soonDays how many days from today are soon
   */
  Mono<List<Standing>> of(FollowUpFilter filter, LocalDate today, int soonDays) {
    return grouped(filter, today, Standing.group(today, soonDays)).map(Standing::of).collectList();
  }

  /** Of every body that gave any and every organisation that has any, by its id. */
  Mono<Map<String, FollowUpCounts>> ofParts(LocalDate today) {
    Document group =
        Groups.of(
            new Document(BODY, "$bodyId")
                .append(ORGANISATIONS, organisations())
                .append(STATUS, "$outcome.status")
                .append(OVERDUE, Groups.ifBefore(today, true, false)));
    return grouped(FollowUpFilter.NONE, today, group)
        .collect(HashMap<String, FollowUpCounts>::new, Standings::add)
        .map(Map::copyOf);
  }

  private Flux<Document> grouped(FollowUpFilter filter, LocalDate today, Document group) {
    return documents.aggregate(
        Aggregation.newAggregation(
            FollowUp.class,
            Aggregation.match(Conditions.of(filter, AskedStatus.ALL, today)),
            Aggregation.stage(group)),
        Document.class);
  }

  /** Of each assignee; empty where nothing says it, as the embedded server cannot send a gap. */
  private static Document organisations() {
    return new Document(
        "$map",
        new Document("input", "$task.assignees")
            .append("as", "each")
            .append("in", new Document("$ifNull", List.of("$$each.organisationId", ""))));
  }

  private static void add(Map<String, FollowUpCounts> parts, Document found) {
    Document alike = found.get("_id", Document.class);
    FollowUpCounts counts =
        FollowUpCounts.of(
            FollowUpStatus.valueOf(alike.getString(STATUS)),
            alike.getBoolean(OVERDUE),
            Groups.count(found));
    Stream.concat(
            Stream.of(alike.getString(BODY)),
            alike.getList(ORGANISATIONS, String.class, List.of()).stream())
        .filter(id -> !id.isEmpty())
        .distinct()
        .forEach(id -> parts.merge(id, counts, FollowUpCounts::and));
  }
}
