package se.samverkan.workplans.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;
import se.samverkan.workplans.workplan.AdoptWorkPlan;
import se.samverkan.workplans.workplan.WorkPlanId;

/** A decision to adopt a work plan adopts it. */
@Component
public final class WhenDecisionEffectsRecordedThenAdoptWorkPlan implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionEffectsRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    if (!(event.payload() instanceof DecisionEffectsRecorded decided)) {
      return List.of();
    }
    return decided.effects().stream()
        .filter(effect -> effect.kind() == EffectKind.ADOPT_WORK_PLAN)
        .<Object>map(
            effect ->
                new AdoptWorkPlan(
                    new WorkPlanId(effect.targetId()),
                    new BodyId(decided.bodyId()),
                    new DecisionId(decided.decisionId()),
                    decided.decidedOn()))
        .toList();
  }
}
