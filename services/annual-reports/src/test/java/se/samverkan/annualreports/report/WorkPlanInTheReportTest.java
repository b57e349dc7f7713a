package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.annualreports.report.Year2024.BODY;
import static se.samverkan.annualreports.report.Year2024.decision;
import static se.samverkan.annualreports.report.Year2024.given;
import static se.samverkan.annualreports.report.Year2024.held;
import static se.samverkan.annualreports.report.Year2024.reported;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.annualreports.facts.CarriedFacts;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentHandedOver;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityMovedToNextYear;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.FocusAreaFollowedUp;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;

@NullMarked
class WorkPlanInTheReportTest {

  private static final String PLAN = "workplan_1";
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 6);

  private final Year2024 year = new Year2024();

  @Test
  void activitiesStandUnderTheirFocusAreaByWhatCameOfThem() {
    year.after(
        new WorkPlanBegun(PLAN, BODY, 2024, "Plan 2024", MARCH),
        new WorkPlanBegun("workplan_2", BODY, 2025, "Plan 2025", DECEMBER),
        new FocusAreaAdded(PLAN, "focusarea_1", "Kompetens", "Fler utbildade", null, null),
        activity("activity_1"),
        activity("activity_2"),
        activity("activity_3"),
        activity("activity_4"),
        activity("activity_5"),
        new WorkPlanAdopted(PLAN, BODY, "decision_1", MARCH),
        followedUp("activity_1", ActivityStatus.DONE, null),
        followedUp("activity_2", ActivityStatus.UNDER_WAY, null),
        followedUp("activity_3", ActivityStatus.NOT_DONE, "brist på tid"),
        followedUp("activity_4", ActivityStatus.NOT_DONE, "brist på pengar"),
        new ActivityMovedToNextYear(
            PLAN, "activity_4", "workplan_2", "activity_9", DECEMBER, "pengar finns nästa år"),
        new FocusAreaFollowedUp(PLAN, "focusarea_1", "Gick väl", null, DECEMBER));

    assertThat(year.report().workPlans())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.adoptedOn()).isEqualTo(MARCH);
              var area = plan.focusAreas().getFirst();
              assertThat(area.done()).extracting("activityId").containsExactly("activity_1");
              assertThat(area.underWay()).extracting("activityId").containsExactly("activity_2");
              assertThat(area.notDone()).extracting("because").containsExactly("brist på tid");
              assertThat(area.moved())
                  .extracting("because")
                  .containsExactly("pengar finns nästa år");
              assertThat(area.notBegun()).extracting("activityId").containsExactly("activity_5");
              assertThat(area.said()).extracting("text").containsExactly("Gick väl");
              assertThat(area.done().getFirst().responsible())
                  .containsExactly(new Named("person_anna", "Anna"));
            });
  }

  @Test
  void theBudgetStandsBesideWhatItCameTo() {
    year.after(
        new WorkPlanBegun(PLAN, BODY, 2024, "Plan 2024", MARCH),
        line("line_1", BudgetLineKind.INCOME, 100_000),
        line("line_2", BudgetLineKind.COST, 20_000),
        new BudgetOutcomeRecorded(PLAN, "line_2", null, 18_500, DECEMBER, null));
    var budget = year.report().workPlans().getFirst().budget();
    assertThat(budget.lines()).extracting("difference").containsExactly(null, -1_500);
    assertThat(budget.planned()).isEqualTo(new BudgetOfYear.Sums(100_000, 20_000, 80_000));
    assertThat(budget.outcome()).isEqualTo(new BudgetOfYear.Sums(0, 18_500, -18_500));
  }

  @Test
  void decisionsBetweenMeetingsCountAndStandByThemselves() {
    year.after(
        decision("decision_1", MARCH, "1", DecisionOutcome.APPROVED),
        new DecisionCarried(
            "decision_2",
            BODY,
            null,
            "M1",
            "att tillstyrka",
            DecisionOutcome.APPROVED,
            8,
            1,
            0,
            2,
            DECEMBER,
            null),
        new CarriedDecisionCorrected(
            "decision_2", null, "M1", "att avstyrka", DecisionOutcome.DECLINED, "fel text"));
    var decisions = year.report().decisions();
    assertThat(decisions.total()).isEqualTo(2);
    assertThat(decisions.list()).hasSize(1);
    assertThat(decisions.byOutcome()).hasSize(2);
    assertThat(decisions.betweenMeetings())
        .singleElement()
        .satisfies(
            carried -> {
              assertThat(carried.text()).isEqualTo("att avstyrka");
              assertThat(carried.votes()).isEqualTo(new CarriedFacts.Votes(8, 1, 0, 2));
              assertThat(carried.corrections()).hasSize(1);
            });
  }

  @Test
  void assignmentsCountForTheOrganisationsOfThoseWhoHaveThem() {
    var alm = new Assignee(AssigneeKind.ORGANISATION, "organisation_alm");
    year.after(
        new MemberAdmitted(BODY, "organisation_alm", MARCH.minusYears(3)),
        new MemberAdmitted(BODY, "organisation_zed", MARCH.minusYears(3)),
        new RepresentativeAppointed(BODY, "person_anna", "organisation_alm", MARCH.minusYears(3)),
        given("assignment_1", MARCH, MARCH.plusDays(9)),
        given("assignment_2", MARCH, MARCH.plusDays(9)),
        reported("assignment_2", MARCH.plusDays(3)),
        new AssignmentGivenBetweenMeetings(
            "assignment_3",
            BODY,
            null,
            null,
            List.of(new Assignee(AssigneeKind.PERSON, "person_anna"), alm),
            List.of(),
            "samla in synpunkter",
            null,
            true,
            MARCH.plusDays(20)),
        given("assignment_4", MARCH, (LocalDate) null),
        new AssignmentHandedOver(
            "assignment_4",
            List.of(new Assignee(AssigneeKind.PERSON, "person_anna")),
            List.of(new Assignee(AssigneeKind.ORGANISATION, "organisation_zed")),
            List.of(),
            List.of(),
            MARCH.plusDays(1),
            null,
            null,
            null,
            "byte"));
    var assignments = year.report().assignments();
    assertThat(assignments.given()).isEqualTo(4);
    assertThat(assignments.perOrganisation())
        .containsExactly(
            new OrganisationAssignments(new Named("organisation_alm", "Almby"), 0, 3, 1, 0, 2, 1),
            new OrganisationAssignments(new Named("organisation_zed", "Zedby"), 0, 1, 0, 0, 1, 0));
  }

  @Test
  void theYearStandsBesideTheOneBefore() {
    year.after(
        held("meeting_0", MARCH.minusYears(1)),
        held("meeting_1", MARCH),
        held("meeting_2", DECEMBER),
        decision("decision_0", MARCH.minusYears(1), "1", DecisionOutcome.APPROVED),
        given("assignment_0", MARCH.minusYears(1), MARCH.minusMonths(4)),
        reported("assignment_0", MARCH),
        given("assignment_1", MARCH, (LocalDate) null));
    var comparison = year.report().comparison();
    assertThat(comparison.before()).isEqualTo(new FiguresOfYear(2023, 1, 0, 1, 0, 1, 0, 0, 1, 1));
    assertThat(comparison.now()).isEqualTo(new FiguresOfYear(2024, 2, 0, 0, 0, 1, 1, 0, 1, 0));
  }

  private static ActivityAdded activity(String id) {
    return new ActivityAdded(
        PLAN,
        id,
        new Activity(
            "focusarea_1",
            id,
            null,
            List.of(new Responsible(ResponsibleKind.PERSON, "person_anna")),
            null,
            null),
        null,
        null,
        null);
  }

  private static ActivityFollowedUp followedUp(
      String id, ActivityStatus status, @Nullable String note) {
    return new ActivityFollowedUp(PLAN, id, ActivityStatus.PLANNED, status, note, null, DECEMBER);
  }

  private static BudgetLineSet line(String id, BudgetLineKind kind, int amount) {
    return new BudgetLineSet(
        PLAN, id, null, new BudgetLine(kind, id, null, null, amount), null, null);
  }
}
