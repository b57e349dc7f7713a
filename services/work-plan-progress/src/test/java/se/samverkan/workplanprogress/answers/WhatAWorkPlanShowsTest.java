package se.samverkan.workplanprogress.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.AREA;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.BEGUN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.COMMITTEE;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.DECEMBER;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.NETWORK;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.OCTOBER;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PLAN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.YEAR_END;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.added;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.followedUp;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.line;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.putForward;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.PutForwardActivitiesRanked;
import se.samverkan.events.workplans.PutForwardActivityAccepted;
import se.samverkan.events.workplans.PutForwardActivityTurnedDown;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.workplanprogress.WorkPlansFromEvents;

@NullMarked
class WhatAWorkPlanShowsTest {

  private final WorkPlansFromEvents plans = new WorkPlansFromEvents().after(BEGUN, AREA);
  private final Showing showing =
      new Showing(Map.of(NETWORK, "Nätverket"), LocalDate.of(2024, 7, 1));

  @Test
  void whatIsNotDoneInItsTimeIsLate() {
    plans.after(
        added("activity_past", LocalDate.of(2024, 6, 30)),
        added("activity_now", LocalDate.of(2024, 7, 1)),
        added("activity_open", null),
        added("activity_done", LocalDate.of(2024, 6, 30)),
        followedUp("activity_done", ActivityStatus.DONE, null));
    assertThat(activities())
        .filteredOn(ShownActivity::late)
        .extracting(ShownActivity::activityId)
        .containsExactly("activity_past");
    assertThat(showing.summary(plans.plan()))
        .returns(4, WorkPlanSummary::activities)
        .returns(1, WorkPlanSummary::late);
  }

  @Test
  void withoutATimeItIsLateWhenTheYearHasPassed() {
    plans.after(added("activity_1", null));
    assertThat(new Showing(Map.of(), LocalDate.of(2024, 12, 31)).summary(plans.plan()).late())
        .isZero();
    assertThat(new Showing(Map.of(), LocalDate.of(2025, 1, 1)).summary(plans.plan()).late())
        .isOne();
  }

  @Test
  void whoIsResponsibleHasAName() {
    plans.after(added("activity_1", null));
    assertThat(activities().getFirst().responsible())
        .containsExactly(
            new ShownActivity.ShownResponsible(ResponsibleKind.BODY, NETWORK, "Nätverket"));
  }

  @Test
  void theBudgetSaysHowMuchMoreItCameTo() {
    plans.after(
        line("line_1", BudgetLineKind.INCOME, 100),
        line("line_2", BudgetLineKind.COST, 80),
        new BudgetOutcomeRecorded(PLAN, "line_2", null, 95, YEAR_END, null));
    ShownBudget budget = showing.plan(plans.plan()).budget();
    assertThat(budget.lines())
        .extracting(ShownBudget.ShownLine::difference)
        .containsExactly(null, 15);
    assertThat(budget.planned()).isEqualTo(new ShownBudget.Sums(100, 80, 20));
    assertThat(budget.outcome()).isEqualTo(new ShownBudget.Sums(0, 95, -95));
  }

  @Test
  void whatWasPutForwardHasItsRankAndWhatBecameOfIt() {
    plans.after(
        putForward("putforward_1"),
        putForward("putforward_2"),
        putForward("putforward_3"),
        new PutForwardActivitiesRanked(
            PLAN, COMMITTEE, List.of(), List.of("putforward_2", "putforward_1"), OCTOBER),
        new PutForwardActivityAccepted(PLAN, "putforward_2", "activity_1", DECEMBER),
        new PutForwardActivityTurnedDown(PLAN, "putforward_1", DECEMBER, "ryms inte"));
    List<ShownWish> wishes = showing.plan(plans.plan()).putForward();
    assertThat(wishes)
        .extracting(ShownWish::state)
        .containsExactly(
            ShownWish.State.TURNED_DOWN, ShownWish.State.ACCEPTED, ShownWish.State.WAITING);
    assertThat(wishes.getFirst().ranks())
        .containsExactly(new ShownWish.Rank(new Named(COMMITTEE, COMMITTEE), 2, OCTOBER));
    assertThat(wishes.getLast().ranks()).isEmpty();
  }

  @Test
  void progressTellsDoneUnderWayNotDoneAndWhyAndMoved() {
    plans.after(
        added("activity_1", null),
        added("activity_2", null),
        added("activity_3", null),
        added("activity_4", null),
        added("activity_5", null),
        followedUp("activity_1", ActivityStatus.DONE, null),
        followedUp("activity_2", ActivityStatus.UNDER_WAY, null),
        followedUp("activity_3", ActivityStatus.NOT_DONE, "brist på tid"),
        followedUp("activity_4", ActivityStatus.NOT_DONE, "brist på tid"),
        new ActivityMovedToNextYear(
            PLAN, "activity_4", "workplan_2", "activity_9", YEAR_END, "görs 2025"));
    WorkPlanProgress.AreaProgress area = showing.progress(plans.plan()).focusAreas().getFirst();
    assertThat(area.done()).extracting(ShownActivity::activityId).containsExactly("activity_1");
    assertThat(area.underWay()).extracting(ShownActivity::activityId).containsExactly("activity_2");
    assertThat(area.notDone()).extracting(ShownActivity::note).containsExactly("brist på tid");
    assertThat(area.moved()).extracting(ShownActivity::activityId).containsExactly("activity_4");
    assertThat(area.notBegun()).extracting(ShownActivity::activityId).containsExactly("activity_5");
  }

  private List<ShownActivity> activities() {
    return showing.plan(plans.plan()).focusAreas().getFirst().activities();
  }
}
