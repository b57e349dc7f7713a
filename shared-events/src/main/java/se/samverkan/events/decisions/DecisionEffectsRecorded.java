package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** A decision brings these things about, each by itself. */
@EventType(name = "decisions.DecisionEffectsRecorded", revision = 1)
public record DecisionEffectsRecorded(
    String decisionId,
    String bodyId,
    LocalDate decidedOn,
    String text,
    List<DecisionEffect> effects)
    implements DecisionEvent {
  public DecisionEffectsRecorded {
    effects = List.copyOf(effects);
  }
}
