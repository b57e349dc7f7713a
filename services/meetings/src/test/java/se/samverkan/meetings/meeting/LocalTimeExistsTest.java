package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.EKEBY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingForm;
import se.samverkan.events.meetings.MeetingOpened;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.Weekday;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.plan.Blocked;
import se.samverkan.meetings.plan.DateRule;
import se.samverkan.meetings.plan.MeetingPlan;
import se.samverkan.meetings.plan.MeetingPlanId;
import se.samverkan.meetings.plan.ProposeMeetingPlan;
import se.samverkan.meetings.plan.Slot;
import se.samverkan.platform.refusals.Refusal;

class LocalTimeExistsTest {

  private static final LocalDate NIGHT = LocalDate.of(2027, 3, 28);
  private static final LocalTime ONE = LocalTime.of(1, 0);
  private static final LocalTime LEFT_OUT = LocalTime.of(2, 30);
  private static final MeetingPlanned PLANNED =
      new MeetingPlanned(MEETING.value(), GROUP.value(), NIGHT, null, null, null, null);
  private static final MeetingOpened OPENED =
      new MeetingOpened(MEETING.value(), GROUP.value(), NIGHT, ONE, ANNA.value(), null);

  @Test
  void onlyTheHourThatIsLeftOutDoesNotExist() {
    assertThat(new LocalTimeExists(NIGHT, LocalTime.of(1, 59), "at").holds()).isTrue();
    assertThat(new LocalTimeExists(NIGHT, LocalTime.of(2, 0), "at").holds()).isFalse();
    assertThat(new LocalTimeExists(NIGHT, LocalTime.of(3, 0), "at").holds()).isTrue();
    assertThat(new LocalTimeExists(NIGHT.plusDays(1), LEFT_OUT, "at").holds()).isTrue();
    assertThat(new LocalTimeExists(LocalDate.of(2027, 10, 31), LEFT_OUT, "at").holds()).isTrue();
    assertThat(new LocalTimeExists(NIGHT, null, "at").holds()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyCommandWithADateAndATimeRefusesIt(String field, Supplier<Object> command) {
    assertThatThrownBy(command::get)
        .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
        .satisfies(
            refusal -> {
              assertThat(refusal.code()).isEqualTo(MeetingsRefusal.LOCAL_TIME_DOES_NOT_EXIST);
              assertThat(refusal.field()).isEqualTo(field);
            });
  }

  static Stream<Arguments> everyCommandWithADateAndATimeRefusesIt() {
    return Stream.of(
        of("start", () -> new PlanMeeting(MEETING, GROUP, NIGHT, LEFT_OUT, null, null, null)),
        of("end", () -> new PlanMeeting(MEETING, GROUP, NIGHT, ONE, LEFT_OUT, null, null)),
        of(
            "end",
            () ->
                new CallMeeting(
                    MEETING, GROUP, null, NIGHT, ONE, LEFT_OUT, null, MeetingForm.REMOTE)),
        of("start", () -> new MoveMeeting(MEETING, NIGHT, LEFT_OUT, null, null, REASON)),
        of(
            "start",
            () ->
                new RecordMeetingHeld(
                    MEETING, GROUP, NIGHT, LEFT_OUT, null, null, List.of(), null)),
        of("at", () -> new OpenMeeting(MEETING, NIGHT, LEFT_OUT, ANNA, null)),
        of("start", () -> new Slot(NIGHT, LEFT_OUT, null, null, null, null, null)));
  }

  private static Arguments of(String field, Supplier<Object> command) {
    return Arguments.of(field, command);
  }

  @Test
  void aPlanProposesNoTimeThatDoesNotExist() {
    var sundays = new DateRule(GROUP, Weekday.SUNDAY, ONE, LEFT_OUT, List.of(3), null, null, null);
    var blocked =
        Stream.of(1, 8, 15, 22).map(day -> new Blocked(LocalDate.of(2026, 3, day), "lov")).toList();
    new AggregateTestFixture<>(MeetingPlan.class)
        .givenNoPriorActivity()
        .when(
            new ProposeMeetingPlan(
                MeetingPlanId.derived("plan"),
                2026,
                List.of(GROUP),
                List.of(sundays),
                blocked,
                NIGHT))
        .expectException(RefusedWith.code(MeetingsRefusal.LOCAL_TIME_DOES_NOT_EXIST));
  }

  @Test
  void whoComesAndGoesDoesSoAtTimesThatExist() {
    refused(
        new ArriveAtMeeting(
            MEETING, ANNA, EKEBY, AttendanceCapacity.MEMBER, null, false, LEFT_OUT, null),
        PLANNED,
        OPENED);
    refused(new CloseMeeting(MEETING, LEFT_OUT, List.of(), null), PLANNED, OPENED);
    refused(
        new RecordAttendance(
            MEETING,
            new Participation(
                ANNA,
                EKEBY,
                AttendanceStatus.PRESENT,
                AttendanceCapacity.MEMBER,
                null,
                false,
                List.of(),
                LEFT_OUT,
                null)),
        PLANNED);
    refused(
        new InviteGuest(
            MEETING,
            GuestId.derived("gäst"),
            ANNA,
            null,
            null,
            List.of(),
            LEFT_OUT,
            null,
            NIGHT.minusDays(7)),
        PLANNED);
  }

  private static void refused(Object command, Object... given) {
    meeting()
        .given(given)
        .when(command)
        .expectException(RefusedWith.code(MeetingsRefusal.LOCAL_TIME_DOES_NOT_EXIST));
  }
}
