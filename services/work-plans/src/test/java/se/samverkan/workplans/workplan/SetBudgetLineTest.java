package se.samverkan.workplans.workplan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.workplans.workplan.Plans.ACTIVITY;
import static se.samverkan.workplans.workplan.Plans.AREA;
import static se.samverkan.workplans.workplan.Plans.AREA_2;
import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LINE;
import static se.samverkan.workplans.workplan.Plans.LINE_SET;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;
import static se.samverkan.workplans.workplan.Plans.drafted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class SetBudgetLineTest {

  @Test
  void aLineIsSet() {
    drafted()
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, 20_000, null, null))
        .expectEvents(LINE_SET);
  }

  @Test
  void settingItAgainChangesNothing() {
    adopted(LINE_SET)
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, 20_000, null, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherAmountSaysWhatItWasBefore() {
    adopted(LINE_SET)
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, 25_000, "dyrare", null))
        .expectEvents(
            new BudgetLineSet(
                ID,
                LINE.value(),
                LINE_SET.line(),
                new BudgetLine(
                    BudgetLineKind.COST, "Lokal", AREA.value(), ACTIVITY.value(), 25_000),
                "dyrare",
                null));
  }

  @Test
  void afterAdoptionItNeedsAReason() {
    adopted(LINE_SET)
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, 25_000, null, null))
        .expectException(
            Refused.as(WorkPlansRefusal.CHANGE_AFTER_ADOPTION_WITHOUT_REASON, "reason"))
        .expectNoEvents();
  }

  @Test
  void amountsAreNotNegative() {
    assertThatThrownBy(
            () ->
                new SetBudgetLine(
                    PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, -1, null, null))
        .matches(Refused.as(WorkPlansRefusal.AMOUNT_NEGATIVE, "amount")::matches);
  }

  @Test
  void whatItIsForIsInThePlan() {
    drafted()
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA_2, ACTIVITY, 20_000, null, null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_FOCUS_AREA, "focusAreaId"))
        .expectNoEvents();
    drafted(new ActivityRemoved(ID, ACTIVITY.value(), "X", null))
        .when(
            new SetBudgetLine(
                PLAN, LINE, BudgetLineKind.COST, "Lokal", AREA, ACTIVITY, 20_000, null, null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_ACTIVITY, "activityId"))
        .expectNoEvents();
  }
}
