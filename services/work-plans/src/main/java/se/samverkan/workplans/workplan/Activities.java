package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.platform.refusals.Rule;

/** The activities of a work plan as they are planned. */
final class Activities {

  private final Contents contents;

  Activities(Contents contents) {
    this.contents = contents;
  }

  @CommandHandler
  void decide(AddActivity command) {
    if (isNew(command)) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ActivityAdded event) {
    contents.activities.put(event.activityId(), event.activity());
  }

  @CommandHandler
  void decide(ChangeActivity command) {
    Activity previous = contents.activities.get(command.activityId());
    if (previous.equals(command.activity().value())) {
      return;
    }
    require(command.activity(), command.reason());
    apply(command.event(previous));
  }

  @EventSourcingHandler
  void evolve(ActivityChanged event) {
    contents.activities.put(event.activityId(), event.activity());
  }

  @CommandHandler
  void decide(RemoveActivity command) {
    ActivityId id = command.activityId();
    if (contents.activities.isRemoved(id)) {
      return;
    }
    contents.activities.get(id);
    Rule.require(
        new NoBudgetLineNamesIt(id.value(), "activityId", List.copyOf(contents.budget.values())));
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(ActivityRemoved event) {
    contents.activities.remove(event.activityId());
  }

  /** Whether the activity was not added before; refuses it where it cannot be. */
  boolean isNew(AddActivity command) {
    if (contents.activities.isRepeated(command.activityId(), command.activity().value())) {
      return false;
    }
    require(command.activity(), command.reason());
    return true;
  }

  private void require(PlannedActivity planned, @Nullable String reason) {
    contents.focusAreas.get(planned.focusAreaId());
    Activity activity = planned.value();
    Rule.require(
        new PeriodIsWithinTheYear(activity, contents.year),
        new SomebodyIsResponsible(contents.proposed != null, activity));
    contents.requireReason(reason);
  }
}
