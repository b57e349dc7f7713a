package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A body is asked for a decision between its meetings. */
@EventType(name = "decisions.DecisionCirculated", revision = 1)
public record DecisionCirculated(
    String decisionId,
    String bodyId,
    @Nullable String matterId,
    @Nullable String number,
    String text,
    DecisionOutcome outcome,
    List<AskedMember> asked,
    LocalDate circulatedOn,
    @Nullable LocalDate answerBy,
    @Nullable String answersDecisionId,
    List<DecisionEffect> effects)
    implements DecisionEvent {
  public DecisionCirculated {
    asked = List.copyOf(asked);
    effects = List.copyOf(effects);
  }
}
