package se.samverkan.decisionregister.register;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;

/** What a decision says, and under which item and in which matter. */
public record Wording(
    String itemId,
    String itemNumber,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome) {

  static Wording of(DecisionRecorded event) {
    return new Wording(
        event.itemId(),
        event.itemNumber(),
        event.matterId(),
        event.number(),
        event.text(),
        event.outcome());
  }

  static Wording of(DecisionCorrected event) {
    return new Wording(
        event.itemId(),
        event.itemNumber(),
        event.matterId(),
        event.number(),
        event.text(),
        event.outcome());
  }
}
