package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.bodies.BodyProfile;

class EveryNoticeRefusalTest {

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(NoticeRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(NoticeRefusal refusal) {
    return switch (refusal) {
      case ITEM_ADJUSTED_AT_ONCE_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> NoticesTest.adjust("Annat.", FRIDAY),
              HELD,
              BUDGET_ADDED,
              ELECTED,
              NoticesTest.adjust("Budgeten antas.", FRIDAY).event());
      case ITEM_ADJUSTED_BEFORE_MEETING ->
          Situation.of(
              () -> NoticesTest.adjust("Text", FRIDAY.minusDays(1)), HELD, BUDGET_ADDED, ELECTED);
      case NOTICE_NOT_FOR_INFORMAL_BODY ->
          Situation.of(() -> NoticesTest.post(BodyProfile.INFORMAL, NEXT_FRIDAY));
      case NOTICE_BEFORE_ADJUSTMENT ->
          Situation.of(() -> NoticesTest.post(BodyProfile.JOINT_BOARD, NEXT_FRIDAY), HELD);
      case NOTICE_POSTED_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> NoticesTest.post(BodyProfile.JOINT_BOARD, NEXT_FRIDAY.plusDays(1)),
              HELD,
              ELECTED,
              ADJUSTED,
              NoticesTest.POSTED);
      case NOTICE_UNKNOWN -> Situation.of(() -> NoticesTest.takeDown(NEXT_FRIDAY), HELD);
      case NOTICE_TAKEN_DOWN_TOO_EARLY ->
          Situation.of(
              () -> NoticesTest.takeDown(NEXT_FRIDAY.plusDays(21)),
              HELD,
              ELECTED,
              ADJUSTED,
              NoticesTest.POSTED);
    };
  }
}
