package se.samverkan.annualreports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.AnnualReportIssued;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.events.annualreports.StoredFile;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.workplans.Activity;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.ActivityFollowedUp;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLine;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetLineSet;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.FocusAreaAdded;
import se.samverkan.events.workplans.Responsible;
import se.samverkan.events.workplans.ResponsibleKind;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.events.workplans.WorkPlanBegun;

/** What happens in a body in 2024, of every kind that a report tells of. */
@NullMarked
final class EventfulYear {

  static final String BODY = "body_parts";
  static final int DECISIONS = 230;

  private static final String PLAN = "workplan_parts";
  private static final LocalDate MAY = LocalDate.of(2024, 5, 2);

  private EventfulYear() {}

  static Object[] events() {
    return Stream.concat(facts(), IntStream.range(0, DECISIONS).mapToObj(EventfulYear::decision))
        .toArray();
  }

  private static Stream<Object> facts() {
    return Stream.of(
        new OrganisationRegistered("organisation_n", "Norrviken", OrganisationKind.MUNICIPALITY),
        new OrganisationRegistered("organisation_s", "Söderby", OrganisationKind.MUNICIPALITY),
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, "organisation_n", MAY.minusYears(2)),
        new MemberAdmitted(BODY, "organisation_s", MAY.minusYears(2)),
        new RepresentativeAppointed(BODY, "person_n", "organisation_n", MAY.minusYears(2)),
        new MeetingHeld("meeting_2023", BODY, MAY.minusYears(1), null, null, null, List.of(), null),
        new MeetingHeld("meeting_2024", BODY, MAY, null, null, null, List.of(), null),
        new AssignmentGivenBetweenMeetings(
            "assignment_parts",
            BODY,
            null,
            null,
            List.of(
                new Assignee(AssigneeKind.PERSON, "person_n"),
                new Assignee(AssigneeKind.ORGANISATION, "organisation_s")),
            List.of(),
            "svara på enkäten",
            null,
            true,
            MAY),
        new AssignmentReported("assignment_parts", MAY.plusDays(10), null, null, null),
        new DecisionCarried(
            "decision_carried",
            BODY,
            null,
            "9",
            "att välja ordförande",
            DecisionOutcome.APPROVED,
            7,
            0,
            1,
            2,
            MAY.plusDays(3),
            null),
        new WorkPlanBegun(PLAN, BODY, 2024, "Verksamhetsplan 2024", MAY.minusMonths(6)),
        new FocusAreaAdded(PLAN, "focusarea_1", "Påverkan", null, null, null),
        new ActivityAdded(PLAN, "activity_1", activity(), null, null, null),
        new BudgetLineSet(
            PLAN,
            "line_1",
            null,
            new BudgetLine(BudgetLineKind.COST, "Lokal", null, null, 1_000),
            null,
            null),
        new WorkPlanAdopted(PLAN, BODY, "decision_carried", MAY.minusMonths(5)),
        new ActivityFollowedUp(
            PLAN,
            "activity_1",
            ActivityStatus.PLANNED,
            ActivityStatus.NOT_DONE,
            "ingen lokal",
            null,
            MAY),
        new BudgetOutcomeRecorded(PLAN, "line_1", null, 1_250, MAY, null),
        new AnnualReportCommented(
            "annualreport_parts", BODY, 2024, ReportSection.WORK_PLANS, "Ett svårt år."),
        new AnnualReportIssued(
            "annualreport_parts",
            BODY,
            2024,
            1,
            new StoredFile("report.json", "application/json", 10, "a".repeat(64)),
            LocalDate.of(2025, 2, 1)));
  }

  private static Activity activity() {
    return new Activity(
        "focusarea_1",
        "Uppvaktning",
        null,
        List.of(new Responsible(ResponsibleKind.ORGANISATION, "organisation_n")),
        null,
        null);
  }

  private static Object decision(int i) {
    return new DecisionRecorded(
        "decision_" + i,
        BODY,
        "meeting_2024",
        "item_1",
        "1",
        null,
        String.valueOf(i),
        "att godkänna",
        DecisionOutcome.APPROVED,
        MAY);
  }
}
