package se.samverkan.workplanprogress;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import se.samverkan.platform.readmodels.RecordedEvent;

/** What the events of a work plan make of it. */
record WorkPlanChanges(RecordedEvent recorded, WorkPlan plan) {

  WorkPlan after(WorkPlanEvent event) {
    return switch (event) {
      case WorkPlanBegun _ -> plan;
      case FocusAreaAdded e ->
          areas(
                  all ->
                      Parts.with(
                          all, new FocusArea(e.focusAreaId(), e.title(), e.aim(), List.of())))
              .with(change(e.focusAreaId(), e.reason(), e.decisionId()));
      case FocusAreaChanged e ->
          areas(all -> Parts.changed(all, e.focusAreaId(), area -> area.called(e.title(), e.aim())))
              .with(change(e.focusAreaId(), e.reason(), e.decisionId()));
      case FocusAreaRemoved e ->
          areas(all -> Parts.without(all, e.focusAreaId()))
              .with(change(e.focusAreaId(), e.reason(), e.decisionId()));
      case FocusAreaFollowedUp e ->
          areas(
              all ->
                  Parts.changed(
                      all,
                      e.focusAreaId(),
                      area -> area.with(new Said(e.followedUpOn(), e.meetingId(), e.text()))));
      case ActivityAdded e ->
          plan.with(
                  contents()
                      .activities(
                          all ->
                              Parts.with(
                                  all,
                                  new PlannedActivity(
                                      e.activityId(),
                                      e.activity(),
                                      e.movedFromActivityId(),
                                      List.of(),
                                      null))))
              .with(change(e.activityId(), e.reason(), e.decisionId()));
      case ActivityChanged e ->
          activity(e.activityId(), activity -> activity.planned(e.activity()))
              .with(change(e.activityId(), e.reason(), e.decisionId()));
      case ActivityRemoved e ->
          plan.with(contents().activities(all -> Parts.without(all, e.activityId())))
              .with(change(e.activityId(), e.reason(), e.decisionId()));
      case ActivityFollowedUp e ->
          activity(
              e.activityId(),
              activity ->
                  activity.with(
                      new FollowUp(e.followedUpOn(), e.status(), e.note(), e.meetingId())));
      case ActivityMovedToNextYear e ->
          activity(
              e.activityId(),
              activity ->
                  activity.with(
                      new Move(e.movedOn(), e.toWorkPlanId(), e.toActivityId(), e.reason())));
      case ActivityPutForward e ->
          plan.with(
              plan.wishes()
                  .with(
                      new Wish(
                          e.putForwardId(),
                          e.byBodyId(),
                          e.focusAreaId(),
                          e.title(),
                          e.description(),
                          e.putForwardOn(),
                          null)));
      case PutForwardActivitiesRanked e ->
          plan.with(plan.wishes().with(new Ranking(e.byBodyId(), e.rankedOn(), e.putForwardIds())));
      case PutForwardActivityAccepted e ->
          plan.with(
              plan.wishes()
                  .answered(e.putForwardId(), new Answer(e.acceptedOn(), e.activityId(), null)));
      case PutForwardActivityTurnedDown e ->
          plan.with(
              plan.wishes()
                  .answered(e.putForwardId(), new Answer(e.turnedDownOn(), null, e.reason())));
      case BudgetLineSet e ->
          budget(all -> Parts.with(all, new BudgetPost(e.lineId(), e.line(), outcome(e.lineId()))))
              .with(change(e.lineId(), e.reason(), e.decisionId()));
      case BudgetLineRemoved e ->
          budget(all -> Parts.without(all, e.lineId()))
              .with(change(e.lineId(), e.reason(), e.decisionId()));
      case BudgetOutcomeRecorded e ->
          budget(
              all ->
                  Parts.changed(
                      all,
                      e.lineId(),
                      post ->
                          new BudgetPost(
                              post.id(),
                              post.line(),
                              new Outcome(e.amount(), e.asOf(), e.note()))));
      case AppendixAttached e ->
          plan.with(
              contents()
                  .appendices(
                      all ->
                          Parts.with(
                              all,
                              new Appendix(e.appendixId(), e.title(), e.file(), e.attachedOn()))));
      case AppendixRemoved e ->
          plan.with(contents().appendices(all -> Parts.without(all, e.appendixId())));
      case WorkPlanProposed e ->
          plan.with(
              new Step(
                  StepKind.PROPOSED,
                  e.proposedOn(),
                  null,
                  e.toBodyId(),
                  e.meetingId(),
                  null,
                  List.of()));
      case WorkPlanAdjusted e ->
          plan.with(
              new Step(
                  StepKind.ADJUSTED,
                  e.adjustedOn(),
                  e.byBodyId(),
                  null,
                  e.meetingId(),
                  e.decisionId(),
                  e.adjustments()));
      case WorkPlanForwarded e ->
          plan.with(
              new Step(
                  StepKind.FORWARDED,
                  e.forwardedOn(),
                  e.fromBodyId(),
                  e.toBodyId(),
                  null,
                  e.decisionId(),
                  List.of()));
      case WorkPlanAdopted e ->
          plan.with(
              new Step(
                  StepKind.ADOPTED,
                  e.adoptedOn(),
                  e.byBodyId(),
                  null,
                  null,
                  e.decisionId(),
                  List.of()));
    };
  }

  private Contents contents() {
    return plan.contents();
  }

  private WorkPlan areas(UnaryOperator<List<FocusArea>> change) {
    return plan.with(contents().focusAreas(change));
  }

  private WorkPlan activity(String id, UnaryOperator<PlannedActivity> change) {
    return plan.with(contents().activity(id, change));
  }

  private WorkPlan budget(UnaryOperator<List<BudgetPost>> change) {
    return plan.with(contents().budget(change));
  }

  private @Nullable Outcome outcome(String lineId) {
    BudgetPost post = contents().post(lineId);
    return post == null ? null : post.outcome();
  }

  private Change change(String id, @Nullable String reason, @Nullable String decisionId) {
    return new Change(
        recorded.payload().getClass().getSimpleName(),
        id,
        reason,
        decisionId,
        recorded.recordedAt(),
        recorded.provenance().actor());
  }
}
