package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import se.samverkan.annualreports.facts.AssignmentFacts.Closing;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;

/**
 * The facts of a body with a hundred meetings, 5,000 decisions and 20,000 assignments in one year.
 */
@NullMarked
public record LargeBody(String id, int year) {

  private static final int MEETINGS = 100;
  private static final int ITEMS = 15;
  private static final Source SOURCE = new Source("secretary", "protokoll.txt", 41);

  public BodyFacts body() {
    return new BodyFacts(
        id,
        IntStream.range(0, 10)
            .mapToObj(
                i -> new BodyFacts.Membership("organisation_" + i, LocalDate.of(2019, 1, 1), null))
            .toList(),
        List.of());
  }

  public List<MeetingFacts> meetings() {
    return IntStream.range(0, MEETINGS)
        .mapToObj(
            i ->
                new MeetingFacts(
                    meeting(i),
                    id,
                    year,
                    new Sitting(date(i), String.valueOf(i), null, null, "Kommunhuset, sal Eken"),
                    MeetingState.HELD,
                    null,
                    IntStream.range(0, 20).mapToObj(LargeBody::present).toList(),
                    IntStream.range(0, ITEMS).mapToObj(item -> item(i, item)).toList(),
                    List.of(),
                    SOURCE))
        .toList();
  }

  public List<DecisionFacts> decisions() {
    return IntStream.range(0, 5_000)
        .mapToObj(
            i ->
                new DecisionFacts(
                    id + "_decision_" + i,
                    id,
                    meeting(i % MEETINGS),
                    itemId(i % MEETINGS, i % ITEMS),
                    String.valueOf(i % ITEMS),
                    "matter_" + i % 300,
                    String.valueOf(i),
                    "att godkänna förslaget till verksamhetsplan och budget med de ändringar som"
                        + " framfördes vid sammanträdet och överlämna det till kommittén",
                    DecisionOutcome.values()[i % 10],
                    date(i % MEETINGS),
                    List.of(),
                    SOURCE))
        .toList();
  }

  public List<AssignmentFacts> assignments() {
    return IntStream.range(0, 20_000)
        .mapToObj(
            i ->
                new AssignmentFacts(
                    id + "_assignment_" + i,
                    id,
                    meeting(i % MEETINGS),
                    itemId(i % MEETINGS, i % ITEMS),
                    String.valueOf(i % ITEMS),
                    "ta fram en plan för påverkansaktiviteter och redovisa den på ledningsgruppens"
                        + " möte, uppdrag "
                        + i,
                    List.of(new Assignee(AssigneeKind.PERSON, "person_" + i % 200)),
                    new Due(
                        DueKind.NAMED_MEETING, date(i % MEETINGS), meeting((i + 7) % 100), null),
                    date(i % MEETINGS),
                    i % 3 == 0
                        ? null
                        : new Closing(date(i % MEETINGS).plusDays(i % 90), i % 30 == 1),
                    List.of(),
                    SOURCE))
        .toList();
  }

  public List<TakenUp> takenUp() {
    return IntStream.range(0, MEETINGS * ITEMS)
        .mapToObj(
            i ->
                new TakenUp(
                    id + "_matter_" + i,
                    "matter_" + i % 300,
                    id,
                    meeting(i % MEETINGS),
                    itemId(i % MEETINGS, i / MEETINGS),
                    "4",
                    "Rubrik " + i,
                    date(i % MEETINGS)))
        .toList();
  }

  private static Attendance present(int person) {
    return new Attendance(
        "person_" + person,
        "organisation_" + person % 10,
        AttendanceStatus.PRESENT,
        AttendanceCapacity.MEMBER,
        null,
        person % 3 == 0,
        List.of(),
        null,
        null);
  }

  private ItemFacts item(int meeting, int item) {
    return new ItemFacts(
        itemId(meeting, item),
        String.valueOf(item),
        "Rubrik " + item,
        item == 7 ? ItemOutcome.TABLED : ItemOutcome.DECIDED,
        false);
  }

  private String meeting(int i) {
    return id + "_meeting_" + i;
  }

  private String itemId(int meeting, int item) {
    return meeting(meeting) + "_item_" + item;
  }

  private LocalDate date(int meeting) {
    return LocalDate.of(year, 1, 5).plusDays(meeting * 3L);
  }
}
