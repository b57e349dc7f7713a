package se.samverkan.decisionregister.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisionregister.Named;
import se.samverkan.decisionregister.register.DecisionState;
import se.samverkan.decisionregister.register.Recorded;
import se.samverkan.decisionregister.register.Strike;
import se.samverkan.events.decisions.DecisionOutcome;

/**
 * A decision with what surrounds it.
 *
 * @param number as the minutes number it
 * @param text what it says now
 * @param decidedAt null when it was made, or is asked for, between meetings
 * @param before what it said earlier, the first wording first
 * @param struck set when it was recorded by mistake and never made
 * @param assignments what it led to
 * @param notPassedOn whether it recommends or forwards something and went to nobody
 * @param proceedings what came before and after it
 * @param history all that happened to it, as it was recorded
 */
public record DecisionInFull(
    String id,
    Named body,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    LocalDate decidedOn,
    @Nullable Named matter,
    @Nullable DecidedAt decidedAt,
    List<SaidBefore> before,
    @Nullable Strike struck,
    List<AssignmentOfDecision> assignments,
    DecisionState state,
    boolean notPassedOn,
    ProceedingsShown proceedings,
    List<HappenedShown> history,
    Recorded recorded) {
  public DecisionInFull {
    before = List.copyOf(before);
    assignments = List.copyOf(assignments);
    history = List.copyOf(history);
  }
}
