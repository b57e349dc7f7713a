package se.samverkan.annualreports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.samverkan.annualreports.report.Year2024.BODY;
import static se.samverkan.annualreports.report.Year2024.given;
import static se.samverkan.annualreports.report.Year2024.held;
import static se.samverkan.annualreports.report.Year2024.reported;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.assignments.AssignmentSentBack;
import se.samverkan.events.assignments.AssignmentStruck;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;

@NullMarked
class AssignmentsInTheReportTest {

  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate AUTUMN_2023 = LocalDate.of(2023, 10, 1);

  private final Year2024 year = new Year2024();

  @Test
  void thoseCarriedOverAndGivenAreDoneDroppedOrOpenInTheEnd() {
    year.after(
        given("a_closed_before", AUTUMN_2023, AUTUMN_2023.plusDays(9)),
        reported("a_closed_before", AUTUMN_2023.plusDays(5)),
        given("a_done_late", AUTUMN_2023, AUTUMN_2023.plusDays(9)),
        reported("a_done_late", AUTUMN_2023.plusDays(100)),
        given("a_still_open", AUTUMN_2023, AUTUMN_2023.plusDays(9)),
        given("a_done", MARCH_1, MARCH_1.plusDays(40)),
        reported("a_done", MARCH_1.plusDays(11)),
        given("a_dropped", MARCH_1, MARCH_1.plusDays(40)),
        new AssignmentDropped("a_dropped", MARCH_1.plusDays(20), null, "inaktuellt"),
        given("a_open", MARCH_1, LocalDate.of(2025, 1, 20)),
        given("a_without_due", MARCH_1, (Due) null),
        given("a_struck", MARCH_1, MARCH_1),
        new AssignmentStruck("a_struck", "aldrig givet"),
        given("a_of_2025", LocalDate.of(2025, 2, 1), MARCH_1));

    AssignmentsOfYear assignments = year.report().assignments();

    assertThat(assignments)
        .usingRecursiveComparison()
        .ignoringFields("list")
        .isEqualTo(
            new AssignmentsOfYear(
                2, 4, 2, 1, 1, 3, 1, 1, 55.5, List.of(), 6, assignments.list(), null));
    assertThat(assignments.list())
        .extracting(AssignmentLine::assignmentId, AssignmentLine::state)
        .containsExactly(
            tuple("a_done_late", AssignmentState.DONE),
            tuple("a_still_open", AssignmentState.OVERDUE),
            tuple("a_done", AssignmentState.DONE),
            tuple("a_dropped", AssignmentState.DROPPED),
            tuple("a_open", AssignmentState.OPEN),
            tuple("a_without_due", AssignmentState.OPEN));
  }

  @Test
  void whatIsReportedAfterTheYearWasOpenWhenItEnded() {
    year.after(
        given("a_1", MARCH_1, LocalDate.of(2024, 12, 30)),
        reported("a_1", LocalDate.of(2025, 1, 10)));
    assertThat(only().state()).isEqualTo(AssignmentState.OVERDUE);
    assertThat(only().closedOn()).isNull();
    assertThat(year.report().assignments().medianDaysToReport()).isNull();
  }

  @Test
  void whatIsSentBackIsNotDone() {
    year.after(
        given("a_1", MARCH_1, LocalDate.of(2025, 1, 20)),
        reported("a_1", MARCH_1.plusDays(10)),
        new AssignmentSentBack(
            "a_1", MARCH_1.plusDays(20), null, null, null, "kostnaderna saknas"));
    assertThat(only().state()).isEqualTo(AssignmentState.OPEN);
  }

  @Test
  void isNotOverdueOnTheDayItIsDue() {
    year.after(given("a_1", MARCH_1, LocalDate.of(2024, 12, 31)));
    assertThat(only().state()).isEqualTo(AssignmentState.OPEN);
  }

  @Test
  void whileTheYearGoesOnTodayCounts() {
    year.after(
        given("a_1", MARCH_1, MARCH_1.plusDays(10)),
        given("a_2", MARCH_1.plusDays(60), MARCH_1.plusDays(70)));

    AnnualReport report = year.report(MARCH_1.plusDays(11));

    assertThat(report.asOf()).isEqualTo(MARCH_1.plusDays(11));
    assertThat(report.yearIsOver()).isFalse();
    assertThat(report.assignments().given()).isEqualTo(1);
    assertThat(report.assignments().overdue()).isEqualTo(1);
  }

  @Test
  void aDueDateFollowsItsMeeting() {
    LocalDate april5 = LocalDate.of(2024, 4, 5);
    LocalDate may3 = LocalDate.of(2024, 5, 3);
    year.after(
        held("meeting_1", MARCH_1),
        planned("meeting_2", april5),
        planned("meeting_3", may3),
        given("a_1", MARCH_1, new Due(DueKind.NAMED_MEETING, april5, "meeting_2", null)));
    assertThat(only().dueOn()).isEqualTo(april5);

    year.after(moved(april5, april5.plusDays(7)));
    assertThat(only().dueOn()).isEqualTo(april5.plusDays(7));

    year.after(new MeetingCancelled("meeting_2", BODY, april5.plusDays(7), null, "få ärenden"));
    assertThat(only().dueOn()).isEqualTo(may3);
  }

  @Test
  void atTheNextMeetingMeansTheNextKnownOne() {
    year.after(
        held("meeting_1", MARCH_1),
        given("a_1", MARCH_1, new Due(DueKind.NEXT_MEETING, null, null, null)));
    assertThat(only().dueOn()).isNull();

    year.after(planned("meeting_2", MARCH_1.plusDays(30)));
    assertThat(only().dueOn()).isEqualTo(MARCH_1.plusDays(30));
  }

  private AssignmentLine only() {
    var list = year.report().assignments().list();
    assertThat(list).hasSize(1);
    return list.getFirst();
  }

  private static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, BODY, date, null, null, null, null);
  }

  private static MeetingMoved moved(LocalDate from, LocalDate to) {
    return new MeetingMoved("meeting_2", BODY, from, to, null, null, null, "påsk");
  }
}
