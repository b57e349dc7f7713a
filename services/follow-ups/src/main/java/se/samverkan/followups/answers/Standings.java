package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import se.samverkan.followups.FollowUp;

/** Fetches how assignments stand, all in one go. */
@Component
final class Standings {

  /** Fewer ways to the server than by default. */
  private static final int BATCH = 10_000;

  private final ReactiveMongoTemplate documents;

  Standings(ReactiveMongoTemplate documents) {
    this.documents = documents;
  }

  /** Of all that the filter lets through, whatever their status, in no order. */
  Mono<List<Standing>> of(FollowUpFilter filter, LocalDate today) {
    return documents
        .find(
            Standing.fieldsOf(Conditions.query(filter, AskedStatus.ALL, today))
                .cursorBatchSize(BATCH),
            Document.class,
            documents.getCollectionName(FollowUp.class))
        .map(Standing::of)
        .collectList();
  }
}
