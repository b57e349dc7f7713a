package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_ARRIVED;
import static se.samverkan.meetings.meeting.Given.ANNA_PRESENT;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CLOSED;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.AttendeeArrived;
import se.samverkan.events.meetings.AttendeeLeft;

class CloseMeetingTest {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final CloseMeeting CLOSE = new CloseMeeting(MEETING, ELEVEN, List.of(), null);

  @Test
  void whoArrivedIsOnRecordWhenTheMeetingIsClosed() {
    meeting()
        .given(CALLED, OPENED, ANNA_ARRIVED)
        .when(CLOSE)
        .expectEvents(CLOSED, ANNA_PRESENT, HELD);
  }

  @Test
  void whoLeftEarlyWasThereUntilThen() {
    meeting()
        .given(
            CALLED,
            OPENED,
            ANNA_ARRIVED,
            new AttendeeLeft(MEETING.value(), ANNA.value(), TEN, null, null))
        .when(CLOSE)
        .expectEvents(CLOSED, present(List.of(), TEN), HELD);
  }

  @Test
  void whoWasAwayForAnItemWasThereForTheOthers() {
    meeting()
        .given(
            CALLED,
            BUDGET_ADDED,
            new AgendaItemAdded(MEETING.value(), REPORTS.value(), "§ 10", "Rapporter", List.of()),
            OPENED,
            ANNA_ARRIVED,
            new AttendeeLeft(MEETING.value(), ANNA.value(), TEN, BUDGET.value(), "jäv"),
            new AttendeeArrived(
                MEETING.value(),
                ANNA.value(),
                EKEBY.value(),
                AttendanceCapacity.MEMBER,
                null,
                false,
                TEN.plusMinutes(10),
                REPORTS.value()))
        .when(CLOSE)
        .expectEvents(CLOSED, present(List.of("§ 10"), null), HELD);
  }

  @Test
  void attendanceRecordedAlreadyIsLeftAsItIs() {
    meeting()
        .given(CALLED, OPENED, ANNA_ARRIVED, ANNA_PRESENT)
        .when(CLOSE)
        .expectEvents(CLOSED, HELD);
  }

  @Test
  void closingItAgainChangesNothing() {
    meeting()
        .given(CALLED, OPENED, CLOSED, HELD)
        .when(CLOSE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  private static AttendanceRecorded present(List<String> items, @Nullable LocalTime to) {
    return new AttendanceRecorded(
        MEETING.value(),
        new Attendance(
            ANNA.value(),
            EKEBY.value(),
            AttendanceStatus.PRESENT,
            AttendanceCapacity.MEMBER,
            null,
            false,
            items,
            null,
            to));
  }
}
