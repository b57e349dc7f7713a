package se.samverkan.decisionregister.register;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;

/** What a decision says, under which item where one was, and in which matter. */
public record Wording(
    @Nullable String itemId,
    @Nullable String itemNumber,
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

  static Wording of(DecisionCirculated e) {
    return new Wording(null, null, e.matterId(), e.number(), e.text(), e.outcome());
  }

  static Wording of(DecisionCarried e) {
    return new Wording(null, null, e.matterId(), e.number(), e.text(), e.outcome());
  }

  static Wording of(CarriedDecisionCorrected e) {
    return new Wording(null, null, e.matterId(), e.number(), e.text(), e.outcome());
  }
}
