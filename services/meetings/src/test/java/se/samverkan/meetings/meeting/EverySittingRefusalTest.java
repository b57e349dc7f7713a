package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.ANNA_ARRIVED;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.CLOSED;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.PLANNED;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.meetings.references.PersonId;

class EverySittingRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(SittingRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(SittingRefusal refusal) {
    return switch (refusal) {
      case MEETING_NOT_CALLED -> Situation.of(() -> open(ANNA), PLANNED);
      case MEETING_NOT_OPENED -> Situation.of(() -> arrive(CARIN, ELEVEN), CALLED);
      case MEETING_OPENED_WITH_OTHER_CONTENT -> Situation.of(() -> open(BO), CALLED, OPENED);
      case MEETING_CLOSED ->
          Situation.of(() -> arrive(CARIN, ELEVEN), CALLED, OPENED, CLOSED, HELD);
      case MEETING_CLOSED_WITH_OTHER_CONTENT ->
          Situation.of(() -> close(HALF_PAST_EIGHT), CALLED, OPENED, CLOSED, HELD);
      case TIME_OUTSIDE_MEETING ->
          Situation.of(() -> arrive(CARIN, HALF_PAST_EIGHT.minusMinutes(1)), CALLED, OPENED);
      case PERSON_PRESENT -> Situation.of(() -> arrive(ANNA, ELEVEN), CALLED, OPENED, ANNA_ARRIVED);
      case PERSON_NOT_PRESENT -> Situation.of(() -> leave(CARIN, ELEVEN), CALLED, OPENED);
    };
  }

  static OpenMeeting open(PersonId chair) {
    return new OpenMeeting(MEETING, FRIDAY, HALF_PAST_EIGHT, chair, BO);
  }

  static ArriveAtMeeting arrive(PersonId person, LocalTime at) {
    return new ArriveAtMeeting(
        MEETING, person, EKEBY, AttendanceCapacity.MEMBER, null, false, at, null);
  }

  static LeaveMeeting leave(PersonId person, LocalTime at) {
    return new LeaveMeeting(MEETING, person, at, null, null);
  }

  static CloseMeeting close(LocalTime at) {
    return new CloseMeeting(MEETING, at, List.of(), null);
  }
}
