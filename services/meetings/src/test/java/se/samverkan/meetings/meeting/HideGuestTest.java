package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.GuestHidden;
import se.samverkan.events.meetings.GuestShown;
import se.samverkan.meetings.RefusedWith;

class HideGuestTest {

  static final HideGuest HIDE =
      new HideGuest(MEETING, CARIN, List.of("Berg"), NEXT_FRIDAY, "Skyddade uppgifter");
  static final HideGuest HIDE_ANNA =
      new HideGuest(MEETING, ANNA, List.of(), NEXT_FRIDAY, "Skyddade uppgifter");
  static final ShowGuest SHOW = new ShowGuest(MEETING, CARIN, NEXT_FRIDAY, REASON);
  static final AttendanceRecorded CAME =
      new AttendanceRecorded(
          MEETING.value(),
          new Attendance(
              CARIN.value(),
              null,
              AttendanceStatus.PRESENT,
              AttendanceCapacity.GUEST,
              null,
              false,
              List.of(),
              null,
              null));

  @Test
  void aGuestIsHiddenForAReason() {
    meeting()
        .given(HELD, CAME)
        .when(HIDE)
        .expectEvents(
            new GuestHidden(
                MEETING.value(),
                GROUP.value(),
                CARIN.value(),
                List.of("Berg"),
                "Skyddade uppgifter",
                NEXT_FRIDAY));
  }

  @Test
  void hidingAgainChangesNothing() {
    meeting()
        .given(HELD, CAME, HIDE.event(GROUP.value()))
        .when(HIDE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whoAdjustsTheMinutesIsNotOnlyAGuest() {
    meeting()
        .given(HELD, CAME, ELECTED)
        .when(HIDE)
        .expectException(RefusedWith.code(PapersRefusal.NOT_ONLY_A_GUEST));
  }

  @Test
  void whoWasNotThereIsNotHidden() {
    meeting().given(HELD).when(HIDE).expectException(RefusedWith.code(PapersRefusal.GUEST_UNKNOWN));
  }

  @Test
  void aHiddenGuestIsShownAgain() {
    meeting()
        .given(HELD, CAME, HIDE.event(GROUP.value()))
        .when(SHOW)
        .expectEvents(
            new GuestShown(MEETING.value(), GROUP.value(), CARIN.value(), REASON, NEXT_FRIDAY));
  }
}
