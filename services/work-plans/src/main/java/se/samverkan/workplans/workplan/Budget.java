package se.samverkan.workplans.workplan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.workplans.WorkPlansRefusal;

/** The budget of a work plan and what came of it. */
final class Budget {

  private final Contents contents;
  private final Map<String, BudgetOutcomeRecorded> outcomes = new LinkedHashMap<>();
  private final Set<String> removed = new HashSet<>();

  Budget(Contents contents) {
    this.contents = contents;
  }

  @CommandHandler
  void decide(SetBudgetLine command) {
    BudgetLine previous = contents.budget.get(command.lineId().value());
    if (command.line().equals(previous)) {
      return;
    }
    contents.requireFocusArea(command.focusAreaId());
    if (command.activityId() != null) {
      contents.activities.get(command.activityId());
    }
    contents.requireReason(command.reason());
    apply(command.event(previous));
  }

  @EventSourcingHandler
  void evolve(BudgetLineSet event) {
    contents.budget.put(event.lineId(), event.line());
    removed.remove(event.lineId());
  }

  @CommandHandler
  void decide(RemoveBudgetLine command) {
    if (removed.contains(command.lineId().value())) {
      return;
    }
    requireLine(command.lineId());
    apply(command.event());
  }

  @EventSourcingHandler
  void evolve(BudgetLineRemoved event) {
    contents.budget.remove(event.lineId());
    outcomes.remove(event.lineId());
    removed.add(event.lineId());
  }

  @CommandHandler
  void decide(RecordBudgetOutcome command) {
    requireLine(command.lineId());
    BudgetOutcomeRecorded before = outcomes.get(command.lineId().value());
    if (before == null || !before.equals(command.event(before.previousAmount()))) {
      apply(command.event(before == null ? null : before.amount()));
    }
  }

  @EventSourcingHandler
  void evolve(BudgetOutcomeRecorded event) {
    outcomes.put(event.lineId(), event);
  }

  private void requireLine(LineId id) {
    if (!contents.budget.containsKey(id.value())) {
      throw new Refusal(
          WorkPlansRefusal.UNKNOWN_BUDGET_LINE,
          "lineId",
          "The budget has no line with the id " + id + ".");
    }
  }
}
