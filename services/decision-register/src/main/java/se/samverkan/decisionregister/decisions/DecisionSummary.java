package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.decisionregister.register.RegisteredDecision;
import se.samverkan.decisionregister.register.Wording;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * A decision in a list.
 *
 * @param meetingId null when it was made between meetings
 * @param corrected whether it once said something else
 * @param notPassedOn whether it recommends or forwards something and went to nobody
 */
public record DecisionSummary(
    String id,
    Named body,
    @Nullable String meetingId,
    LocalDate decidedOn,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    @Nullable String itemNumber,
    @Nullable String itemTitle,
    @Nullable Named matter,
    boolean corrected,
    DecisionState state,
    boolean notPassedOn) {

  /** Shows the decision with the names that are known. */
  public static DecisionSummary of(RegisteredDecision decision, Map<String, String> names) {
    Wording says = decision.says();
    return new DecisionSummary(
        decision.id(),
        Named.of(decision.bodyId(), names),
        decision.meetingId(),
        decision.decidedOn(),
        says.number(),
        says.text(),
        says.outcome(),
        says.itemNumber(),
        decision.itemTitle(),
        Named.orNull(says.matterId(), names),
        !decision.before().isEmpty(),
        decision.state(),
        isNotPassedOn(decision));
  }

  static boolean isNotPassedOn(RegisteredDecision decision) {
    DecisionOutcome outcome = decision.says().outcome();
    return decision.state() == DecisionState.IN_FORCE
        && !decision.passedOn()
        && (outcome == DecisionOutcome.RECOMMENDED || outcome == DecisionOutcome.FORWARDED);
  }
}
