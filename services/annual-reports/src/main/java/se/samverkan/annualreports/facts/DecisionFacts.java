package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.DecisionOutcome;

/** A decision in the words that hold now. */
@Document("annual-report-decisions")
@CompoundIndex(def = "{'bodyId': 1, 'decidedOn': 1}")
public record DecisionFacts(
    String id,
    String bodyId,
    String meetingId,
    String itemId,
    String itemNumber,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    LocalDate decidedOn,
    List<Correction> corrections,
    Source source) {
  public DecisionFacts {
    corrections = List.copyOf(corrections);
  }

  /** What sums take from it. */
  public DecisionFigures figures() {
    return new DecisionFigures(id, itemId, matterId, outcome, decidedOn);
  }
}
