package se.samverkan.events.workplans;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.EventType;

/** A body ranks what was put forward, the most important first. */
@EventType(name = "workplans.PutForwardActivitiesRanked", revision = 1)
public record PutForwardActivitiesRanked(
    String workPlanId,
    String byBodyId,
    List<String> previousPutForwardIds,
    List<String> putForwardIds,
    LocalDate rankedOn)
    implements WorkPlanEvent {
  public PutForwardActivitiesRanked {
    previousPutForwardIds = List.copyOf(previousPutForwardIds);
    putForwardIds = List.copyOf(putForwardIds);
  }
}
