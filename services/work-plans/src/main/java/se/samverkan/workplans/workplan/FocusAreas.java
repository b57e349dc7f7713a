package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.platform.refusals.Rule;

/** The focus areas of a work plan. */
final class FocusAreas {

  private final Contents contents;

  FocusAreas(Contents contents) {
    this.contents = contents;
  }

  @CommandHandler
  void decide(AddFocusArea command) {
    if (contents.focusAreas.isRepeated(command.focusAreaId(), command.focusArea())) {
      return;
    }
    contents.requireReason(command.reason());
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(FocusAreaAdded event) {
    contents.focusAreas.put(event.focusAreaId(), new FocusArea(event.title(), event.aim()));
  }

  @CommandHandler
  void decide(ChangeFocusArea command) {
    FocusArea previous = contents.focusAreas.get(command.focusAreaId());
    if (previous.equals(command.focusArea())) {
      return;
    }
    contents.requireReason(command.reason());
    apply(command.event(previous));
  }

  @EventSourcingHandler
  void evolve(FocusAreaChanged event) {
    contents.focusAreas.put(event.focusAreaId(), new FocusArea(event.title(), event.aim()));
  }

  @CommandHandler
  void decide(RemoveFocusArea command) {
    FocusAreaId id = command.focusAreaId();
    if (contents.focusAreas.isRemoved(id)) {
      return;
    }
    contents.focusAreas.get(id);
    Rule.require(
        new FocusAreaHasNoActivities(id.value(), contents.activities.all()),
        new NoBudgetLineNamesIt(id.value(), "focusAreaId", List.copyOf(contents.budget.values())));
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(FocusAreaRemoved event) {
    contents.focusAreas.remove(event.focusAreaId());
  }
}
