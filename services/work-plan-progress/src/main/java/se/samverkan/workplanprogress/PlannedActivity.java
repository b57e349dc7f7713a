package se.samverkan.workplanprogress;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityStatus;

/**
 * An activity of a work plan and what came of it.
 *
 * @param movedFromActivityId the activity of the year before that goes on in this one
 * @param followUps the oldest first
 */
public record PlannedActivity(
    String id,
    Activity plan,
    @Nullable String movedFromActivityId,
    List<FollowUp> followUps,
    @Nullable Move moved)
    implements Part {
  public PlannedActivity {
    followUps = List.copyOf(followUps);
  }

  PlannedActivity planned(Activity otherwise) {
    return new PlannedActivity(id, otherwise, movedFromActivityId, followUps, moved);
  }

  PlannedActivity with(FollowUp followUp) {
    return new PlannedActivity(
        id, plan, movedFromActivityId, Parts.plus(followUps, followUp), moved);
  }

  PlannedActivity with(Move move) {
    return new PlannedActivity(id, plan, movedFromActivityId, followUps, move);
  }

  /** How far it has come, as far as is known. */
  public ActivityStatus status() {
    return followUps.isEmpty() ? ActivityStatus.PLANNED : followUps.getLast().status();
  }
}
