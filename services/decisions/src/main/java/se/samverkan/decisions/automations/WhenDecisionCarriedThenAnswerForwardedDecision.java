package se.samverkan.decisions.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.decision.AnswerForwardedDecision;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/** What a body carries between its meetings answers the decision of another that it names. */
@Component
public final class WhenDecisionCarriedThenAnswerForwardedDecision implements Automation {

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionCarried.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return event.payload() instanceof DecisionCarried carried && carried.answersDecisionId() != null
        ? List.of(
            new AnswerForwardedDecision(
                new DecisionId(carried.answersDecisionId()),
                new BodyId(carried.bodyId()),
                new DecisionId(carried.decisionId()),
                carried.outcome(),
                carried.text(),
                carried.carriedOn()))
        : List.of();
  }
}
