package se.samverkan.agendas.meetings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.decisions.DecisionOutcome;

/** A decision where the minutes have it. */
public record DecisionUnderItem(
    String id,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    Recorded recorded,
    List<CorrectionShown> corrections) {
  public DecisionUnderItem {
    corrections = List.copyOf(corrections);
  }

  static DecisionUnderItem of(NotedDecision decision, Map<String, String> names) {
    return new DecisionUnderItem(
        decision.id(),
        decision.number(),
        decision.text(),
        decision.outcome(),
        decision.recorded(),
        CorrectionShown.all(decision.corrections(), names));
  }
}
