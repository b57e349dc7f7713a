package se.samverkan.annualreports.facts;

import java.util.List;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityPutForward;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.AppendixAttached;
import se.samverkan.events.workplans.AppendixRemoved;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.events.workplans.PutForwardActivitiesRanked;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.events.workplans.WorkPlanEvent;
import se.samverkan.events.workplans.WorkPlanForwarded;
import se.samverkan.events.workplans.WorkPlanProposed;
import se.samverkan.platform.readmodels.Documents;

/** What the events of a work plan do to its facts. */
final class PlanChanges {

  private PlanChanges() {}

  static void apply(WorkPlanEvent event, Documents documents) {
    if (event instanceof WorkPlanBegun begun) {
      if (documents.find(PlanFacts.class, begun.workPlanId()).isEmpty()) {
        documents.put(
            new PlanFacts(
                begun.workPlanId(),
                begun.bodyId(),
                begun.year(),
                begun.title(),
                null,
                List.of(),
                List.of(),
                List.of()));
      }
    } else {
      documents.change(PlanFacts.class, event.workPlanId(), plan -> after(plan, event));
    }
  }

  private static PlanFacts after(PlanFacts plan, WorkPlanEvent event) {
    return switch (event) {
      case FocusAreaAdded e ->
          plan.areas(
              all ->
                  PlanFacts.with(
                      all, new AreaFacts(e.focusAreaId(), e.title(), e.aim(), List.of())));
      case FocusAreaChanged e ->
          plan.areas(
              all ->
                  PlanFacts.changed(all, e.focusAreaId(), area -> area.called(e.title(), e.aim())));
      case FocusAreaRemoved e -> plan.areas(all -> PlanFacts.without(all, e.focusAreaId()));
      case FocusAreaFollowedUp e ->
          plan.areas(
              all ->
                  PlanFacts.changed(
                      all,
                      e.focusAreaId(),
                      area -> area.with(new AreaFacts.Said(e.followedUpOn(), e.text()))));
      case ActivityAdded e ->
          plan.activities(
              all -> PlanFacts.with(all, ActivityFacts.of(e.activityId(), e.activity())));
      case ActivityChanged e ->
          plan.activities(
              all -> PlanFacts.changed(all, e.activityId(), a -> a.planned(e.activity())));
      case ActivityRemoved e -> plan.activities(all -> PlanFacts.without(all, e.activityId()));
      case ActivityFollowedUp e ->
          plan.activities(
              all ->
                  PlanFacts.changed(all, e.activityId(), a -> a.followedUp(e.status(), e.note())));
      case ActivityMovedToNextYear e ->
          plan.activities(all -> PlanFacts.changed(all, e.activityId(), a -> a.moved(e.reason())));
      case BudgetLineSet e ->
          plan.budget(
              all ->
                  all.stream().anyMatch(line -> line.id().equals(e.lineId()))
                      ? PlanFacts.changed(all, e.lineId(), line -> line.planned(e.line()))
                      : PlanFacts.with(all, new BudgetFacts(e.lineId(), e.line(), null, null)));
      case BudgetLineRemoved e -> plan.budget(all -> PlanFacts.without(all, e.lineId()));
      case BudgetOutcomeRecorded e ->
          plan.budget(
              all -> PlanFacts.changed(all, e.lineId(), line -> line.cameTo(e.amount(), e.asOf())));
      case WorkPlanAdopted e -> plan.adopted(e.adoptedOn());
      case WorkPlanBegun _,
          ActivityPutForward _,
          PutForwardActivitiesRanked _,
          PutForwardActivityAccepted _,
          PutForwardActivityTurnedDown _,
          AppendixAttached _,
          AppendixRemoved _,
          WorkPlanProposed _,
          WorkPlanAdjusted _,
          WorkPlanForwarded _ ->
          plan;
    };
  }
}
