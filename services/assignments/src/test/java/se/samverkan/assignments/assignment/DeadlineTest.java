package se.samverkan.assignments.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.assignments.AssignmentsRefusal.DUE_INCOMPLETE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.assignments.Refused;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;

class DeadlineTest {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 14);
  private static final MeetingId MEETING = new MeetingId("meeting_2");

  @Test
  void everyKindOfDueIsWrittenAsEventsCarryIt() {
    assertThat(Deadline.on(DAY).due()).isEqualTo(new Due(DueKind.DATE, DAY, null, null));
    assertThat(Deadline.atNextMeeting(null, null).due())
        .isEqualTo(new Due(DueKind.NEXT_MEETING, null, null, null));
    assertThat(Deadline.atMeeting(DAY, MEETING).due())
        .isEqualTo(new Due(DueKind.NAMED_MEETING, DAY, "meeting_2", null));
    assertThat(Deadline.within("i början på 2025", null).due())
        .isEqualTo(new Due(DueKind.PERIOD, null, null, "i början på 2025"));
  }

  @Test
  void aDueOnADateNeedsTheDate() {
    assertThatThrownBy(() -> new Deadline(DueKind.DATE, null, MEETING, "i februari"))
        .matches(Refused.as(DUE_INCOMPLETE, "due.date")::matches);
  }

  @Test
  void aDueAtANamedMeetingNeedsItsIdOrItsDate() {
    assertThat(Deadline.atMeeting(null, MEETING).date()).isNull();
    assertThat(Deadline.atMeeting(DAY, null).meetingId()).isNull();
    assertThatThrownBy(() -> Deadline.atMeeting(null, null))
        .matches(Refused.as(DUE_INCOMPLETE, "due.meetingId")::matches);
  }

  @Test
  void aDueInAPeriodNeedsTheWordsThatNameIt() {
    assertThatThrownBy(() -> Deadline.within(" ", DAY))
        .matches(Refused.as(DUE_INCOMPLETE, "due.period")::matches);
  }
}
