package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.LOCKED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.meetings.references.PersonId;

class EveryMinutesRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(MinutesRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(MinutesRefusal refusal) {
    return switch (refusal) {
      case MINUTES_NOT_DRAFTED -> Situation.of(() -> approve(BO, "0"), HELD, ELECTED);
      case MINUTES_LOCKED ->
          Situation.of(
              () -> new DraftMinutes(MEETING, "Annat", NEXT_FRIDAY, BodyProfile.INFORMAL),
              HELD,
              ELECTED,
              DRAFTED,
              ADJUSTED,
              LOCKED);
      case MINUTES_NOT_LOCKED ->
          Situation.of(() -> new PublishMinutes(MEETING, NEXT_FRIDAY), HELD, ELECTED, DRAFTED);
      case MINUTES_CONTENT_IS_ANOTHER ->
          Situation.of(() -> approve(BO, "0"), HELD, ELECTED, DRAFTED);
      case MINUTES_DATE_TOO_EARLY ->
          Situation.of(
              () -> new DraftMinutes(MEETING, "Text", FRIDAY.minusDays(1), BodyProfile.INFORMAL),
              HELD);
      case ADJUSTER_NOT_ELECTED ->
          Situation.of(() -> approve(ANNA, DRAFTED.contentSha256()), HELD, ELECTED, DRAFTED);
    };
  }

  private static ApproveMinutes approve(PersonId adjuster, String sha256) {
    return new ApproveMinutes(MEETING, adjuster, sha256, NEXT_FRIDAY);
  }
}
