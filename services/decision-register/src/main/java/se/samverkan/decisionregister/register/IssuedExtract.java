package se.samverkan.decisionregister.register;

import java.time.LocalDate;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.DecisionExtractIssued;

/**
 * An extract of a decision that somebody signed off.
 *
 * @param id SHA-256 of its bytes
 * @param events how many events of the decision it tells
 * @param recorded when, by whom and in which role it was signed off
 */
@Document("issuedExtracts")
public record IssuedExtract(
    String id,
    String decisionId,
    String eventsSha256,
    int events,
    LocalDate issuedOn,
    Recorded recorded) {

  static IssuedExtract of(DecisionExtractIssued event, Recorded by) {
    return new IssuedExtract(
        event.sha256(),
        event.decisionId(),
        event.eventsSha256(),
        event.events(),
        event.issuedOn(),
        by);
  }
}
