package se.samverkan.benchmarks.past;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCalled;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.Presiding;

/** One meeting of an invented past, with what was decided and given at it. */
final class PastMeeting {

  /** Called, held, adjusters, adjusted. */
  private static final int ROUND_THE_MEETING = 4;

  /** Added, concluded, matter opened and taken up, decided, given, reported: not each at each. */
  private static final double OF_AN_ITEM = 5.36;

  private static final int MOST_PERCENT = 100;
  private static final int ABSENT_PERCENT = 12;
  private static final int MATTER_PERCENT = 50;
  private static final int DECISION_PERCENT = 80;
  private static final int ASSIGNMENT_PERCENT = 80;
  private static final int REPORT_PERCENT = 95;
  private static final int WEEKS_TO_REPORT = 5;
  private static final LocalTime START = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(12, 0);

  private final PastBody body;
  private final LocalDate date;
  private final int number;
  private final String key;
  private final String id;
  private final SplittableRandom random;
  private final Words words;
  private final Consumer<PastEvent> events;
  private final Instant at;
  private long sequence;

  PastMeeting(
      PastBody body,
      LocalDate date,
      int number,
      SplittableRandom random,
      Consumer<PastEvent> events) {
    this.body = body;
    this.date = date;
    this.number = number;
    this.key = "bench-" + body.number() + "-" + date.getYear() + "-" + number;
    this.id = "meeting_" + key;
    this.random = random;
    this.words = new Words(random);
    this.events = events;
    this.at = date.atTime(END).toInstant(ZoneOffset.UTC);
  }

  static int eventsOf(int items) {
    return (int) (ROUND_THE_MEETING + PastBody.MEMBERS + items * OF_AN_ITEM);
  }

  /** Holds it. What was given at it is reported some weeks later, after other things. */
  List<PastEvent> hold(int items, int assignments) {
    String called = Integer.toString(number);
    record(
        new MeetingCalled(
            id, body.id(), called, date, START, END, "Kommunhuset", MeetingForm.ON_SITE));
    List<String> people = body.persons();
    var chair = new Presiding(people.getFirst(), List.of());
    for (int member = 0; member < people.size(); member++) {
      record(new AttendanceRecorded(id, attendance(member)));
    }
    record(new MeetingHeld(id, body.id(), date, START, END, "Kommunhuset", List.of(chair), null));
    record(new AdjustersElected(id, List.of(people.get(1))));
    List<PastEvent> reports = new ArrayList<>();
    for (int item = 1; item <= items; item++) {
      takeUp(item, assignments, reports);
    }
    record(new MinutesAdjusted(id, List.of(people.get(1)), date.plusWeeks(1)));
    return reports;
  }

  private void takeUp(int number, int assignments, List<PastEvent> reports) {
    String item = "item_" + key(number);
    String title = words.title();
    record(new AgendaItemAdded(id, item, Integer.toString(number), title, List.of()));
    @Nullable String matter = hit(MATTER_PERCENT) ? matter(number, item, title) : null;
    boolean decided = hit(DECISION_PERCENT);
    record(
        new AgendaItemConcluded(
            id, item, decided ? ItemOutcome.DECIDED : ItemOutcome.INFORMED, words.text()));
    String decision = "decision_" + key(number);
    if (decided) {
      var recorded =
          new DecisionRecorded(
              decision,
              body.id(),
              id,
              item,
              Integer.toString(number),
              matter,
              null,
              words.decision(title),
              DecisionOutcome.APPROVED,
              date);
      events.accept(new PastEvent(decision, "Decision", 0, at, recorded));
    }
    for (int nth = 1; nth <= assignments; nth++) {
      if (hit(ASSIGNMENT_PERCENT)) {
        String assignment = "assignment_" + key(number) + "-" + nth;
        give(assignment, number, item, decided ? decision : null, title, reports);
      }
    }
  }

  private String matter(int number, String item, String title) {
    String matter = "matter_" + key(number);
    events.accept(
        new PastEvent(matter, "Matter", 0, at, new MatterOpened(matter, body.id(), title, date)));
    var takenUp =
        new MatterTakenUp(matter, body.id(), id, item, Integer.toString(number), title, date);
    events.accept(new PastEvent(matter, "Matter", 1, at, takenUp));
    return matter;
  }

  private void give(
      String assignment,
      int number,
      String item,
      @Nullable String decision,
      String title,
      List<PastEvent> reports) {
    var assignee =
        new Assignee(
            AssigneeKind.ORGANISATION, body.organisations().get(random.nextInt(PastBody.MEMBERS)));
    LocalDate due = date.plusWeeks(WEEKS_TO_REPORT + 1);
    var given =
        new AssignmentGiven(
            assignment,
            body.id(),
            id,
            item,
            Integer.toString(number),
            decision,
            List.of(assignee),
            List.of(),
            words.task(title),
            new Due(DueKind.DATE, due, null, null),
            true,
            date);
    events.accept(new PastEvent(assignment, "Assignment", 0, at, given));
    if (hit(REPORT_PERCENT)) {
      LocalDate on = date.plusWeeks(WEEKS_TO_REPORT).plusDays(random.nextInt(WEEKS_TO_REPORT));
      var reported = new AssignmentReported(assignment, on, null, null, words.text());
      reports.add(
          new PastEvent(
              assignment, "Assignment", 1, on.atTime(END).toInstant(ZoneOffset.UTC), reported));
    }
  }

  private Attendance attendance(int member) {
    return new Attendance(
        body.persons().get(member),
        body.organisations().get(member),
        hit(ABSENT_PERCENT) ? AttendanceStatus.ABSENT : AttendanceStatus.PRESENT,
        AttendanceCapacity.MEMBER,
        null,
        false,
        List.of(),
        null,
        null);
  }

  private String key(int itemNumber) {
    return key + "-" + itemNumber;
  }

  private boolean hit(int percent) {
    return random.nextInt(MOST_PERCENT) < percent;
  }

  private void record(Object event) {
    events.accept(new PastEvent(id, "Meeting", sequence++, at, event));
  }
}
