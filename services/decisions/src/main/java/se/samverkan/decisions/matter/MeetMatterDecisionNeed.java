package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.MatterDecisionNeedMet;

/** State by which decision what was needed was decided. */
public record MeetMatterDecisionNeed(
    @TargetAggregateIdentifier MatterId matterId,
    NeedId needId,
    DecisionReference decisionId,
    LocalDate metOn)
    implements MatterCommand {

  MatterDecisionNeedMet event() {
    return new MatterDecisionNeedMet(matterId.value(), needId.value(), decisionId.value(), metOn);
  }
}
