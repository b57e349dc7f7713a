package se.samverkan.assignments.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.DropAssignment;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.texts.PlainText;

/** A decision that an assignment is no longer to be done drops it. */
@Component
final class WhenDecisionEffectsRecordedThenDropAssignment implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionEffectsRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    var recorded = (DecisionEffectsRecorded) event.payload();
    return recorded.effects().stream()
        .filter(effect -> effect.kind() == EffectKind.DROP_ASSIGNMENT)
        .map(DecisionEffect::targetId)
        .<Object>map(
            assignmentId ->
                new DropAssignment(
                    new AssignmentId(assignmentId),
                    recorded.decidedOn(),
                    new DecisionId(recorded.decisionId()),
                    line(recorded.text())))
        .toList();
  }

  private static String line(String text) {
    return text.length() <= PlainText.LINE ? text : text.substring(0, PlainText.LINE - 1) + "…";
  }
}
