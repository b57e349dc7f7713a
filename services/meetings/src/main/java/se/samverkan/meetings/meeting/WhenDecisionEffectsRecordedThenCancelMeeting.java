package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.meetings.references.DecisionId;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** Cancels the meetings that a decision cancels. */
@Component
public class WhenDecisionEffectsRecordedThenCancelMeeting implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionEffectsRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return event.payload() instanceof DecisionEffectsRecorded decision
        ? decision.effects().stream()
            .filter(effect -> effect.kind() == EffectKind.CANCEL_MEETING)
            .<Object>map(
                effect ->
                    new CancelMeeting(
                        new MeetingId(effect.targetId()),
                        new DecisionId(decision.decisionId()),
                        decision.text()))
            .toList()
        : List.of();
  }
}
