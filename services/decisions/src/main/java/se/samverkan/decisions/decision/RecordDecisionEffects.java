package se.samverkan.decisions.decision;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Record what a decision brings about, beside what is recorded of it already. */
public record RecordDecisionEffects(
    @TargetAggregateIdentifier DecisionId decisionId, List<Effect> effects)
    implements DecisionCommand {
  public RecordDecisionEffects {
    effects = List.copyOf(effects);
    if (effects.isEmpty()) {
      throw new Refusal(
          DecisionsRefusal.EFFECT_INCOMPLETE, "effects", "There is no effect to record.");
    }
  }
}
