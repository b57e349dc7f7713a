package se.samverkan.meetings.plan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.meetings.references.DecisionId;

/**
 * Adopts the dates of some bodies by a decision; their meetings are planned then.
 *
 * @param bodyIds none mean all bodies of the plan that have not adopted theirs
 */
public record AdoptMeetingPlan(
    @TargetAggregateIdentifier MeetingPlanId meetingPlanId,
    List<BodyId> bodyIds,
    DecisionId decisionId,
    LocalDate adoptedOn)
    implements MeetingPlanCommand {

  public AdoptMeetingPlan {
    bodyIds = bodyIds.stream().distinct().toList();
  }
}
