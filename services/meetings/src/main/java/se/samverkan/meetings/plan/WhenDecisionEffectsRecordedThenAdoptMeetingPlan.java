package se.samverkan.meetings.plan;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Adopts the meeting plan, or the part of it for some bodies, that a decision adopts. */
@Component
public class WhenDecisionEffectsRecordedThenAdoptMeetingPlan implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionEffectsRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return event.payload() instanceof DecisionEffectsRecorded decision
        ? decision.effects().stream()
            .filter(effect -> effect.kind() == EffectKind.ADOPT_MEETING_PLAN)
            .<Object>map(
                effect ->
                    new AdoptMeetingPlan(
                        new MeetingPlanId(effect.targetId()),
                        effect.bodyIds().stream().map(BodyId::new).toList(),
                        new DecisionId(decision.decisionId()),
                        decision.decidedOn()))
            .toList()
        : List.of();
  }
}
