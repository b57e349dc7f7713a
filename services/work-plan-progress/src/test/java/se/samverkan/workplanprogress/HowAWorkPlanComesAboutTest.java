package se.samverkan.workplanprogress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.ADOPTED;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.AREA;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.BEGUN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.COMMITTEE;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.OCTOBER;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PLAN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PROPOSED;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.YEAR_END;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.activity;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.added;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.line;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.workplans.ActivityChanged;
import se.samverkan.events.workplans.ActivityRemoved;
import se.samverkan.events.workplans.AppendixAttached;
import se.samverkan.events.workplans.AppendixRemoved;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineRemoved;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaChanged;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.events.workplans.FocusAreaRemoved;
import se.samverkan.events.workplans.StoredFile;
import se.samverkan.events.workplans.WorkPlanAdjusted;
import se.samverkan.events.workplans.WorkPlanForwarded;

@NullMarked
class HowAWorkPlanComesAboutTest {

  private final WorkPlansFromEvents plans = new WorkPlansFromEvents().after(BEGUN, AREA);

  @Test
  void fromDraftToAdoptedItIsKnownWhoDidWhat() {
    assertThat(plans.plan().state()).isEqualTo(WorkPlanState.DRAFT);
    plans.after(
        PROPOSED,
        new WorkPlanAdjusted(PLAN, COMMITTEE, null, null, List.of("mer tid"), OCTOBER),
        new WorkPlanForwarded(PLAN, "body_group", COMMITTEE, null, OCTOBER));
    assertThat(plans.plan().state()).isEqualTo(WorkPlanState.PROPOSED);
    plans.after(ADOPTED);
    assertThat(plans.plan().state()).isEqualTo(WorkPlanState.ADOPTED);
    assertThat(plans.plan().history().steps())
        .extracting(Step::kind)
        .containsExactly(
            StepKind.PROPOSED, StepKind.ADJUSTED, StepKind.FORWARDED, StepKind.ADOPTED);
  }

  @Test
  void whatIsChangedAfterAdoptionIsShownWithItsReason() {
    plans.after(
        added("activity_1", null),
        PROPOSED,
        ADOPTED,
        new ActivityChanged(
            PLAN,
            "activity_1",
            activity("activity_1", null),
            activity("annat", null),
            "mer pengar",
            null));
    assertThat(plans.plan().history().changes())
        .singleElement()
        .returns("ActivityChanged", Change::what)
        .returns("activity_1", Change::id)
        .returns("mer pengar", Change::reason);
    assertThat(plans.plan().contents().activities().getFirst().plan().title()).isEqualTo("annat");
  }

  @Test
  void whatIsRemovedIsGone() {
    plans.after(
        added("activity_1", null),
        line("line_1", BudgetLineKind.COST, 1),
        new AppendixAttached(
            PLAN,
            "appendix_1",
            "Budget",
            new StoredFile("b.pdf", "application/pdf", 1, "0"),
            OCTOBER),
        new ActivityRemoved(PLAN, "activity_1", "utgår", null),
        new BudgetLineRemoved(PLAN, "line_1", "utgår", null),
        new AppendixRemoved(PLAN, "appendix_1", OCTOBER, "fel"),
        new FocusAreaRemoved(PLAN, "focusarea_1", "utgår", null));
    assertThat(plans.plan().contents()).isEqualTo(Contents.NONE);
  }

  @Test
  void aFocusAreaHasItsLatestNameAndAllThatWasSaidOfIt() {
    plans.after(
        new FocusAreaChanged(
            PLAN, "focusarea_1", "Kompetens", "Fler utbildade", "Lärande", null, null, null),
        new FocusAreaFollowedUp(PLAN, "focusarea_1", "Gick bra.", null, YEAR_END));
    FocusArea area = plans.plan().contents().focusAreas().getFirst();
    assertThat(area.title()).isEqualTo("Lärande");
    assertThat(area.said()).containsExactly(new Said(YEAR_END, null, "Gick bra."));
  }

  @Test
  void aLineThatIsChangedKeepsItsOutcome() {
    plans.after(
        line("line_1", BudgetLineKind.COST, 100),
        new BudgetOutcomeRecorded(PLAN, "line_1", null, 90, YEAR_END, null),
        line("line_1", BudgetLineKind.COST, 80));
    assertThat(plans.plan().contents().budget())
        .containsExactly(
            new BudgetPost(
                "line_1",
                new BudgetLine(BudgetLineKind.COST, "line_1", null, null, 80),
                new Outcome(90, YEAR_END, null)));
  }

  @Test
  void eventsOfAnUnknownPlanAreLeftAlone() {
    var nothing = new WorkPlansFromEvents().after(AREA, PROPOSED, added("activity_1", null));
    assertThat(nothing.documents.all(WorkPlan.class)).isEmpty();
  }
}
