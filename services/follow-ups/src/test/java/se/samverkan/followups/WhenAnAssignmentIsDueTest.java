package se.samverkan.followups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.followups.FollowUpsFromEvents.APRIL_5;
import static se.samverkan.followups.FollowUpsFromEvents.BODY;
import static se.samverkan.followups.FollowUpsFromEvents.MARCH_1;
import static se.samverkan.followups.FollowUpsFromEvents.MAY_3;
import static se.samverkan.followups.FollowUpsFromEvents.at;
import static se.samverkan.followups.FollowUpsFromEvents.given;
import static se.samverkan.followups.FollowUpsFromEvents.planned;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.assignments.AssignmentDueChanged;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingMoved;

@NullMarked
class WhenAnAssignmentIsDueTest {

  private static final LocalDate APRIL_12 = LocalDate.of(2024, 4, 12);
  private static final Due NEXT_MEETING = new Due(DueKind.NEXT_MEETING, null, null, null);
  private static final MeetingMoved MOVED =
      new MeetingMoved("meeting_2", BODY, APRIL_5, APRIL_12, null, null, null, "påsk");
  private static final MeetingCancelled CANCELLED =
      new MeetingCancelled("meeting_2", BODY, APRIL_5, null, "för få ärenden");

  private final FollowUpsFromEvents followUps =
      new FollowUpsFromEvents().after(planned("meeting_1", MARCH_1));

  @Test
  void followsTheMeetingItIsTiedToWhenThatMoves() {
    followUps.after(
        planned("meeting_2", APRIL_5), given("assignment_1", at("meeting_2", APRIL_5)), MOVED);
    assertThat(due().date()).isEqualTo(APRIL_12);
    assertThat(due().set()).isEqualTo(at("meeting_2", APRIL_5));
  }

  @Test
  void followsAMeetingThatMovedBeforeTheAssignmentCame() {
    followUps.after(
        planned("meeting_2", APRIL_5), MOVED, given("assignment_1", at("meeting_2", APRIL_5)));
    assertThat(due().date()).isEqualTo(APRIL_12);
  }

  @Test
  void keepsTheDateItWasGivenWhileTheMeetingIsNotKnown() {
    followUps.after(given("assignment_1", at("meeting_2", APRIL_5)));
    assertThat(due().date()).isEqualTo(APRIL_5);

    followUps.after(planned("meeting_2", APRIL_12));
    assertThat(due().date()).isEqualTo(APRIL_12);
  }

  @Test
  void goesToTheNextKnownMeetingWhenItsMeetingIsCancelled() {
    followUps.after(
        planned("meeting_2", APRIL_5),
        planned("meeting_3", MAY_3),
        given("assignment_1", at("meeting_2", APRIL_5)),
        CANCELLED);
    assertThat(due().date()).isEqualTo(MAY_3);
    assertThat(due().meetingId()).isEqualTo("meeting_3");
    assertThat(due().meetingCancelled()).isTrue();
  }

  @Test
  void hasNoDateWhileNoMeetingAfterACancelledOneIsKnown() {
    followUps.after(
        planned("meeting_2", APRIL_5), given("assignment_1", at("meeting_2", APRIL_5)), CANCELLED);
    assertThat(due().date()).isNull();
    assertThat(due().sortedBy()).isEqualTo(DueOn.NEVER);

    followUps.after(planned("meeting_3", MAY_3));
    assertThat(due().date()).isEqualTo(MAY_3);
  }

  @Test
  void atTheNextMeetingMeansTheNextKnownOne() {
    followUps.after(given("assignment_1", NEXT_MEETING));
    assertThat(due().date()).isNull();

    followUps.after(planned("meeting_3", MAY_3));
    assertThat(due().date()).isEqualTo(MAY_3);

    followUps.after(planned("meeting_2", APRIL_5));
    assertThat(due().date()).isEqualTo(APRIL_5);

    followUps.after(CANCELLED);
    assertThat(due().date()).isEqualTo(MAY_3);
  }

  @Test
  void theDayOnWhichTheMeetingWasHeldCounts() {
    followUps.after(
        planned("meeting_2", APRIL_5),
        given("assignment_1", at("meeting_2", APRIL_5)),
        new MeetingHeld("meeting_2", BODY, APRIL_12, null, null, null, List.of(), null));
    assertThat(due().date()).isEqualTo(APRIL_12);
  }

  @Test
  void noLongerFollowsTheMeetingWhenItIsDueAtAnotherTime() {
    followUps.after(
        planned("meeting_2", APRIL_5),
        given("assignment_1", at("meeting_2", APRIL_5)),
        new AssignmentDueChanged(
            "assignment_1",
            at("meeting_2", APRIL_5),
            new Due(DueKind.DATE, MAY_3, null, null),
            "mer tid"),
        MOVED);
    assertThat(due().date()).isEqualTo(MAY_3);

    followUps.after(new AssignmentDueChanged("assignment_1", null, null, "tills vidare"));
    assertThat(due()).isEqualTo(DueOn.asSet(null));
  }

  private DueOn due() {
    return followUps.followUp("assignment_1").due();
  }
}
