package se.samverkan.application.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.decisions.DecisionSummary;

/** A decision as the public sees it: without who wrote it down or what it led to. */
public record PublishedDecision(
    String id, @Nullable String number, LocalDate decidedOn, String text, String outcome) {

  static PublishedDecision of(DecisionSummary decision) {
    return new PublishedDecision(
        decision.id(),
        decision.number(),
        decision.decidedOn(),
        decision.text(),
        decision.outcome().name());
  }
}
