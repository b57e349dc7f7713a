package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.decisions.DecisionExtractIssued;

/**
 * Sign off an extract whose bytes are kept already. It is composed by the application, so this is
 * not taken from outside.
 *
 * @param sha256 of the extract's bytes, in lower-case hexadecimal digits
 * @param size of the extract in bytes
 * @param eventsSha256 of the recorded events that it tells
 * @param events how many events of the decision had been recorded when it was composed
 */
public record IssueDecisionExtract(
    @TargetAggregateIdentifier DecisionId decisionId,
    String sha256,
    int size,
    String eventsSha256,
    int events,
    LocalDate issuedOn)
    implements DecisionCommand {

  DecisionExtractIssued event() {
    return new DecisionExtractIssued(
        decisionId.value(), sha256, size, eventsSha256, events, issuedOn);
  }
}
