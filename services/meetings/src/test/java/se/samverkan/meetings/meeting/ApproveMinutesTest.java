package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.LOCKED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.events.meetings.MinutesAdjusted;
import se.samverkan.events.meetings.MinutesApproved;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.meetings.references.PersonId;

class ApproveMinutesTest {

  private static final MinutesApproved BO_APPROVED = approved(BO);

  @Test
  void oneOfTheAdjustersApproves() {
    meeting().given(HELD, ELECTED, DRAFTED).when(approve(BO)).expectEvents(BO_APPROVED);
  }

  @Test
  void theLastApprovalAdjustsAndLocks() {
    meeting()
        .given(HELD, ELECTED, DRAFTED, BO_APPROVED)
        .when(approve(CARIN))
        .expectEvents(
            approved(CARIN),
            new MinutesAdjusted(
                MEETING.value(),
                Stream.of(BO.value(), CARIN.value()).sorted().toList(),
                NEXT_FRIDAY),
            LOCKED);
  }

  @Test
  void approvingAgainChangesNothing() {
    meeting()
        .given(HELD, ELECTED, DRAFTED, BO_APPROVED)
        .when(approve(BO))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void approvalsOfAnEarlierDraftDoNotCount() {
    MinutesDrafted again =
        new MinutesDrafted(
            MEETING.value(), 2, "Annat.", ContentHash.of("Annat."), NEXT_FRIDAY, null);
    meeting()
        .given(HELD, ELECTED, DRAFTED, BO_APPROVED, again)
        .when(new ApproveMinutes(MEETING, CARIN, again.contentSha256(), NEXT_FRIDAY))
        .expectEvents(
            new MinutesApproved(
                MEETING.value(), CARIN.value(), again.contentSha256(), NEXT_FRIDAY));
  }

  @Test
  void approvalOnPaperLocksTheDraft() {
    meeting()
        .given(HELD, ELECTED, DRAFTED)
        .when(new AdjustMinutes(MEETING, List.of(BO, CARIN), NEXT_FRIDAY))
        .expectEvents(ADJUSTED, LOCKED);
  }

  private static ApproveMinutes approve(PersonId adjuster) {
    return new ApproveMinutes(MEETING, adjuster, DRAFTED.contentSha256(), NEXT_FRIDAY);
  }

  private static MinutesApproved approved(PersonId adjuster) {
    return new MinutesApproved(
        MEETING.value(), adjuster.value(), DRAFTED.contentSha256(), NEXT_FRIDAY);
  }
}
