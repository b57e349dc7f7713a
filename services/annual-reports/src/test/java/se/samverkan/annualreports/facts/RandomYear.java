package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentCorrected;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentGivenBetweenMeetings;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCorrected;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

/** Valid events of a body over four years in a random order. */
@NullMarked
public final class RandomYear {

  public static final String BODY = "body_1";

  private final Random random;
  private final List<Object> events = new ArrayList<>();
  private int meetings;
  private int decisions;
  private int assignments;
  private int carried;
  private final RandomPlans plans;

  private RandomYear(long seed) {
    random = new Random(seed);
    plans = new RandomPlans(random);
  }

  public static List<Object> of(long seed, int length) {
    var year = new RandomYear(seed);
    year.events.add(
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL));
    while (year.events.size() < length) {
      year.events.add(year.next());
    }
    return year.events;
  }

  private Object next() {
    if (meetings == 0) {
      return planned();
    }
    String meeting = "meeting_" + random.nextInt(meetings);
    String item = "item_" + random.nextInt(3) + "_of_" + meeting;
    String decision = "decision_" + random.nextInt(Math.max(1, decisions));
    String assignment = "assignment_" + random.nextInt(Math.max(1, assignments));
    return switch (random.nextInt(25)) {
      case 0, 1 -> planned();
      case 2 -> new MeetingMoved(meeting, BODY, day(), day(), null, null, null, "r");
      case 3 -> new MeetingHeld(meeting, BODY, day(), null, null, null, List.of(), null);
      case 4 -> new MeetingCancelled(meeting, BODY, day(), null, "r");
      case 5, 6 -> new AttendanceRecorded(meeting, attendance());
      case 7 -> new AgendaItemAdded(meeting, item, "1", "Fråga", List.of());
      case 8 -> new AgendaItemConcluded(meeting, item, pick(ItemOutcome.values()), null);
      case 9 -> new AgendaItemRemoved(meeting, item, "r");
      case 10 ->
          new DecisionRecorded(
              "decision_" + decisions++,
              BODY,
              meeting,
              item,
              "1",
              null,
              null,
              "text",
              pick(DecisionOutcome.values()),
              day());
      case 11 ->
          random.nextInt(4) == 0
              ? new DecisionStruck(decision, "r")
              : new DecisionCorrected(
                  decision, item, "2", "matter_1", null, "other", DecisionOutcome.NOTED, "r");
      case 12 ->
          new MatterTakenUp("matter_" + random.nextInt(3), BODY, meeting, item, "1", "t", day());
      case 13, 14 -> given(meeting, item);
      case 15 -> new AssignmentReported(assignment, day(), null, null, null);
      case 16 ->
          random.nextBoolean()
              ? new AssignmentDropped(assignment, day(), null, "r")
              : new AssignmentStruck(assignment, "r");
      case 17 -> betweenMeetings();
      case 18, 19 -> carried();
      case 20, 21, 22 -> plans.next();
      case 23 ->
          new AnnualReportCommented(
              "annualreport_1", BODY, 2023, pick(ReportSection.values()), text());
      default ->
          random.nextBoolean()
              ? new AssignmentCorrected(
                  assignment, item, "3", List.of(), List.of(), "other", false, "r")
              : new MemberAdmitted(BODY, "organisation_" + random.nextInt(3), day());
    };
  }

  private Object planned() {
    return new MeetingPlanned("meeting_" + meetings++, BODY, day(), null, null, "Salen", null);
  }

  private Object given(String meeting, String item) {
    return new AssignmentGiven(
        "assignment_" + assignments++,
        BODY,
        meeting,
        item,
        "1",
        null,
        List.of(new Assignee(AssigneeKind.PERSON, "person_1")),
        List.of(),
        "task",
        due(),
        true,
        day());
  }

  private Object betweenMeetings() {
    return new AssignmentGivenBetweenMeetings(
        "assignment_" + assignments++,
        BODY,
        null,
        null,
        List.of(
            new Assignee(AssigneeKind.ORGANISATION, "organisation_" + random.nextInt(3)),
            new Assignee(AssigneeKind.ROLE, "ordföranden")),
        List.of(),
        "task",
        due(),
        true,
        day());
  }

  private Object carried() {
    if (carried > 0 && random.nextInt(3) == 0) {
      String decision = "decision_carried-" + random.nextInt(carried);
      return random.nextInt(4) == 0
          ? new DecisionStruck(decision, "r")
          : new CarriedDecisionCorrected(
              decision, "matter_1", "7", "other", pick(DecisionOutcome.values()), "r");
    }
    return new DecisionCarried(
        "decision_carried-" + carried++,
        BODY,
        random.nextBoolean() ? "matter_2" : null,
        null,
        "text",
        pick(DecisionOutcome.values()),
        random.nextInt(10),
        random.nextInt(3),
        0,
        random.nextInt(3),
        day(),
        null);
  }

  private @Nullable String text() {
    return random.nextInt(3) == 0 ? null : "said " + random.nextInt(5);
  }

  private @Nullable Due due() {
    return random.nextInt(4) == 0
        ? null
        : new Due(
            pick(DueKind.values()),
            random.nextBoolean() ? day() : null,
            random.nextBoolean() ? "meeting_" + random.nextInt(meetings + 1) : null,
            null);
  }

  private Attendance attendance() {
    return new Attendance(
        "person_" + random.nextInt(4),
        "organisation_" + random.nextInt(3),
        pick(AttendanceStatus.values()),
        pick(AttendanceCapacity.values()),
        null,
        random.nextBoolean(),
        List.of(),
        null,
        null);
  }

  private LocalDate day() {
    return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(4 * 365));
  }

  private <T> T pick(T[] from) {
    return from[random.nextInt(from.length)];
  }
}
