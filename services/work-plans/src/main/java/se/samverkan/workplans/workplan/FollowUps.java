package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.platform.refusals.Rule;

/** What came of focus areas and activities. */
final class FollowUps {

  private final Contents contents;
  private final Set<FocusAreaFollowedUp> said = new HashSet<>();
  private final Map<String, ActivityFollowedUp> latest = new LinkedHashMap<>();
  private final Map<String, ActivityMovedToNextYear> moved = new LinkedHashMap<>();

  FollowUps(Contents contents) {
    this.contents = contents;
  }

  @CommandHandler
  void decide(FollowUpFocusArea command) {
    contents.focusAreas.get(command.focusAreaId());
    contents.requireAdopted("followedUpOn", command.followedUpOn());
    if (!said.contains(command.event())) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(FocusAreaFollowedUp event) {
    said.add(event);
  }

  @CommandHandler
  void decide(FollowUpActivity command) {
    contents.activities.get(command.activityId());
    contents.requireAdopted("followedUpOn", command.followedUpOn());
    ActivityFollowedUp before = latest.get(command.activityId().value());
    if (before == null || !before.equals(command.event(before.previousStatus()))) {
      apply(command.event(status(command.activityId())));
    }
  }

  @EventSourcingHandler
  void evolve(ActivityFollowedUp event) {
    latest.put(event.activityId(), event);
  }

  @CommandHandler
  void decide(MoveActivityToNextYear command) {
    contents.activities.get(command.activityId());
    ActivityMovedToNextYear before = moved.get(command.activityId().value());
    if (before != null) {
      Rule.require(new ActivityMovesOnce(before, command.event()));
      return;
    }
    contents.requireAdopted("movedOn", command.movedOn());
    Rule.require(new ActivityIsNotDone(status(command.activityId())));
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(ActivityMovedToNextYear event) {
    moved.put(event.activityId(), event);
  }

  private ActivityStatus status(ActivityId id) {
    ActivityFollowedUp last = latest.get(id.value());
    return last == null ? ActivityStatus.PLANNED : last.status();
  }
}
