package se.samverkan.decisions.automations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.decision.AnswerForwardedDecision;
import se.samverkan.decisions.decision.DecisionId;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;

/**
 * What a body decides under an item that takes up a decision of another body answers that decision,
 * also when the item was put off and is taken up at a later meeting.
 */
@Component
public final class WhenDecisionRecordedThenAnswerForwardedDecision implements Automation {

  @Override
  public Set<Class<?>> documentTypes() {
    return Set.of(ForwardedItem.class);
  }

  @Override
  public Set<Class<?>> handles() {
    return Set.of(AgendaItemOriginRecorded.class, DecisionRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return switch (event.payload()) {
      case AgendaItemOriginRecorded e -> {
        keep(e, documents);
        yield List.of();
      }
      case DecisionRecorded e ->
          documents.find(ForwardedItem.class, e.itemId()).stream()
              .filter(item -> !item.decisionId().equals(e.decisionId()))
              .<Object>map(item -> answer(item.decisionId(), e))
              .toList();
      default -> throw new IllegalArgumentException("Not handled: " + event.payload());
    };
  }

  private static void keep(AgendaItemOriginRecorded item, Documents documents) {
    ItemOrigin origin = item.origin();
    String decisionId = origin.decisionId();
    String tabledItemId = origin.itemId();
    switch (origin.kind()) {
      case FORWARDED -> {
        if (decisionId != null) {
          documents.put(new ForwardedItem(item.itemId(), decisionId));
        }
      }
      case TABLED -> {
        if (tabledItemId != null) {
          documents
              .find(ForwardedItem.class, tabledItemId)
              .ifPresent(
                  tabled -> documents.put(new ForwardedItem(item.itemId(), tabled.decisionId())));
        }
      }
      case STANDING, OUTSTANDING_MATTERS, PUT_FORWARD -> {}
    }
  }

  private static AnswerForwardedDecision answer(String forwarded, DecisionRecorded answer) {
    return new AnswerForwardedDecision(
        new DecisionId(forwarded),
        new BodyId(answer.bodyId()),
        new DecisionId(answer.decisionId()),
        answer.outcome(),
        answer.text(),
        answer.decidedOn());
  }
}
