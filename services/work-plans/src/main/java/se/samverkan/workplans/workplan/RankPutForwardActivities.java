package se.samverkan.workplans.workplan;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.workplans.PutForwardActivitiesRanked;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.references.BodyId;

/** Rank what was put forward, the most important first. */
public record RankPutForwardActivities(
    @TargetAggregateIdentifier WorkPlanId workPlanId,
    BodyId byBodyId,
    List<PutForwardId> putForwardIds,
    LocalDate rankedOn)
    implements WorkPlanCommand {

  public RankPutForwardActivities {
    putForwardIds = List.copyOf(putForwardIds);
    Rule.require(new EachIsRankedOnce(putForwardIds));
  }

  PutForwardActivitiesRanked event(List<String> previous) {
    return new PutForwardActivitiesRanked(
        workPlanId.value(),
        byBodyId.value(),
        previous,
        putForwardIds.stream().map(PutForwardId::value).toList(),
        rankedOn);
  }
}
