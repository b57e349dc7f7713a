package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.workplans.AppendixAttached;
import se.samverkan.events.workplans.AppendixRemoved;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.workplans.WorkPlansRefusal;

/** The appendices of a work plan. */
final class Appendices {

  private final Kept<AppendixAttached> attached =
      new Kept<>(
          WorkPlansRefusal.UNKNOWN_APPENDIX,
          WorkPlansRefusal.APPENDIX_ALREADY_ATTACHED_WITH_OTHER_CONTENT,
          "appendixId");

  @CommandHandler
  void decide(AttachAppendix command) {
    if (!attached.isRepeated(command.appendixId(), command.event())) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(AppendixAttached event) {
    attached.put(event.appendixId(), event);
  }

  @CommandHandler
  void decide(RemoveAppendix command) {
    if (attached.isRemoved(command.appendixId())) {
      return;
    }
    AppendixAttached appendix = attached.get(command.appendixId());
    Rule.require(new DayIsNotBefore("removedOn", command.removedOn(), appendix.attachedOn()));
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(AppendixRemoved event) {
    attached.remove(event.appendixId());
  }
}
