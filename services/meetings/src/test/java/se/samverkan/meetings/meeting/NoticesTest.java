package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.OPENED;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.ItemAdjustedAtOnce;
import se.samverkan.events.meetings.NoticePosted;
import se.samverkan.events.meetings.NoticeTakenDown;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class NoticesTest {

  private static final NoticeId NOTICE = NoticeId.derived("anslag");
  static final NoticePosted POSTED =
      new NoticePosted(
          MEETING.value(),
          NOTICE.value(),
          List.of(),
          NEXT_FRIDAY,
          NEXT_FRIDAY.plusDays(2),
          NEXT_FRIDAY,
          NEXT_FRIDAY.plusDays(21),
          "Ekeby anslagstavla",
          "Ekeby kommunhus");

  @Test
  void theNoticeSaysWhenTheTimeForAppealIsOver() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED)
        .when(post(BodyProfile.JOINT_BOARD, NEXT_FRIDAY))
        .expectEvents(POSTED);
  }

  @Test
  void postingAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED, POSTED)
        .when(post(BodyProfile.JOINT_BOARD, NEXT_FRIDAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theNoticeIsTakenDownOnceTheTimeIsOver() {
    meeting()
        .given(HELD, ELECTED, ADJUSTED, POSTED)
        .when(takeDown(NEXT_FRIDAY.plusDays(22)))
        .expectEvents(
            new NoticeTakenDown(MEETING.value(), NOTICE.value(), NEXT_FRIDAY.plusDays(22)));
  }

  @Test
  void oneItemIsAdjustedAtOnce() {
    meeting()
        .given(CALLED, BUDGET_ADDED, OPENED, ELECTED)
        .when(adjust("Budgeten antas.", FRIDAY))
        .expectEvents(
            new ItemAdjustedAtOnce(
                MEETING.value(),
                BUDGET.value(),
                "Budgeten antas.",
                ContentHash.of("Budgeten antas."),
                List.of(BO.value(), CARIN.value()),
                FRIDAY));
  }

  @Test
  void onlyTheElectedAdjustAtOnce() {
    meeting()
        .given(CALLED, BUDGET_ADDED, OPENED, ELECTED)
        .when(new AdjustItemAtOnce(MEETING, BUDGET, "Text", List.of(ANNA), FRIDAY))
        .expectException(RefusedWith.code(MeetingsRefusal.ADJUSTERS_NOT_THE_ELECTED));
  }

  static AdjustItemAtOnce adjust(String content, LocalDate on) {
    return new AdjustItemAtOnce(MEETING, BUDGET, content, List.of(BO, CARIN), on);
  }

  static PostNotice post(BodyProfile profile, LocalDate on) {
    return new PostNotice(
        MEETING, NOTICE, List.of(), on, "Ekeby anslagstavla", "Ekeby kommunhus", profile);
  }

  static TakeDownNotice takeDown(LocalDate on) {
    return new TakeDownNotice(MEETING, NOTICE, on);
  }
}
