package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.platform.refusals.Refusal;

class ParticipationTest {

  @Test
  void aPersonLeavesAfterJoining() {
    assertThatThrownBy(
            () -> from(AttendanceStatus.PRESENT, false, List.of(), ELEVEN, HALF_PAST_EIGHT))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(MeetingsRefusal.PRESENCE_ENDS_BEFORE_IT_STARTS);
              assertThat(refusal.field()).isEqualTo("to");
            });
  }

  @Test
  void aPersonMayLeaveBeforeTheEnd() {
    assertThat(from(AttendanceStatus.PRESENT, false, List.of(), null, ELEVEN).attendance().to())
        .isEqualTo(ELEVEN);
  }

  @Test
  void whoWasAbsentTookNoPart() {
    List<ItemNumber> second = List.of(new ItemNumber("2"));
    assertAbsenceRefused(true, List.of(), null);
    assertAbsenceRefused(false, second, null);
    assertAbsenceRefused(false, List.of(), HALF_PAST_EIGHT);
  }

  private static void assertAbsenceRefused(
      boolean remote, List<ItemNumber> itemNumbers, @Nullable LocalTime from) {
    assertThatThrownBy(() -> from(AttendanceStatus.ABSENT, remote, itemNumbers, from, null))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.code()).isEqualTo(MeetingsRefusal.ABSENT_PERSON_TOOK_PART));
  }

  private static Participation from(
      AttendanceStatus status,
      boolean remote,
      List<ItemNumber> itemNumbers,
      @Nullable LocalTime from,
      @Nullable LocalTime to) {
    return new Participation(
        ANNA, EKEBY, status, AttendanceCapacity.MEMBER, null, remote, itemNumbers, from, to);
  }
}
