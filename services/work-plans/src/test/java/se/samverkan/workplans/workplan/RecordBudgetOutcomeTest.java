package se.samverkan.workplans.workplan;

import static se.samverkan.workplans.workplan.Plans.ID;
import static se.samverkan.workplans.workplan.Plans.LATER;
import static se.samverkan.workplans.workplan.Plans.LINE;
import static se.samverkan.workplans.workplan.Plans.LINE_SET;
import static se.samverkan.workplans.workplan.Plans.PLAN;
import static se.samverkan.workplans.workplan.Plans.adopted;

import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.workplans.Refused;
import se.samverkan.workplans.WorkPlansRefusal;

class RecordBudgetOutcomeTest {

  @Test
  void whatALineHadComeToIsRecorded() {
    adopted(LINE_SET)
        .when(new RecordBudgetOutcome(PLAN, LINE, 18_500, LATER, null))
        .expectEvents(new BudgetOutcomeRecorded(ID, LINE.value(), null, 18_500, LATER, null));
  }

  @Test
  void recordingItAgainChangesNothing() {
    adopted(LINE_SET, new BudgetOutcomeRecorded(ID, LINE.value(), null, 18_500, LATER, null))
        .when(new RecordBudgetOutcome(PLAN, LINE, 18_500, LATER, null))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherOutcomeSaysWhatItWasBefore() {
    adopted(LINE_SET, new BudgetOutcomeRecorded(ID, LINE.value(), null, 18_500, LATER, null))
        .when(new RecordBudgetOutcome(PLAN, LINE, 19_000, LATER, null))
        .expectEvents(new BudgetOutcomeRecorded(ID, LINE.value(), 18_500, 19_000, LATER, null));
  }

  @Test
  void anUnknownLineIsRefused() {
    adopted()
        .when(new RecordBudgetOutcome(PLAN, LINE, 18_500, LATER, null))
        .expectException(Refused.as(WorkPlansRefusal.UNKNOWN_BUDGET_LINE, "lineId"))
        .expectNoEvents();
  }
}
