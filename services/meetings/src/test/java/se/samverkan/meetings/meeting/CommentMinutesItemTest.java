package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BO;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.LOCKED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.CommentOutcome;
import se.samverkan.events.meetings.MeetingEvent;
import se.samverkan.events.meetings.MinutesCommentAnswered;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesItemCommented;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;
import se.samverkan.meetings.references.PersonId;
import se.samverkan.platform.refusals.RefusalCode;

class CommentMinutesItemTest {

  private static final CommentId COMMENT = CommentId.derived("the amount");
  private static final String TEXT = "Beloppet ska vara 40 000 kronor.";
  private static final MinutesItemCommented COMMENTED = by(CARIN).event(1);
  private static final MinutesCommentAnswered FOLLOWED =
      new MinutesCommentAnswered(
          MEETING.value(), COMMENT.value(), CommentOutcome.FOLLOWED, null, NEXT_FRIDAY);

  @Test
  void anAdjusterSaysSomethingOfAnItemOfTheDraft() {
    drafted().when(by(CARIN)).expectEvents(COMMENTED);
  }

  @Test
  void soDoesTheSecretaryWhoAdjustsNothing() {
    meeting()
        .given(
            HELD,
            BUDGET_ADDED,
            new AdjustersElected(MEETING.value(), List.of(CARIN.value())),
            DRAFTED)
        .when(by(BO))
        .expectEvents(by(BO).event(1));
  }

  @Test
  void sayingItAgainChangesNothing() {
    drafted(COMMENTED).when(by(CARIN)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void sayingItAgainOfALaterDraftChangesNothingEither() {
    MinutesDrafted again =
        new MinutesDrafted(
            MEETING.value(), 2, "Annat.", ContentHash.of("Annat."), NEXT_FRIDAY, null);
    drafted(COMMENTED, again).when(by(CARIN)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void theSecretaryAnswers() {
    drafted(COMMENTED).when(answer(CommentOutcome.FOLLOWED, null)).expectEvents(FOLLOWED);
  }

  @Test
  void answeringAgainChangesNothing() {
    drafted(COMMENTED, FOLLOWED)
        .when(answer(CommentOutcome.FOLLOWED, " "))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void anotherAnswerReplacesTheFirst() {
    drafted(COMMENTED, FOLLOWED)
        .when(answer(CommentOutcome.DECLINED, "Så sades det."))
        .expectEvents(
            new MinutesCommentAnswered(
                MEETING.value(),
                COMMENT.value(),
                CommentOutcome.DECLINED,
                "Så sades det.",
                NEXT_FRIDAY));
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(CommentRefusal refusal) {
    switch (refusal) {
      case COMMENT_MADE_WITH_OTHER_CONTENT ->
          refused(refusal, comment(CARIN, BUDGET, "Annat."), COMMENTED);
      case COMMENT_UNKNOWN -> refused(refusal, answer(CommentOutcome.FOLLOWED, null));
      case COMMENTER_NEITHER_ADJUSTS_NOR_WRITES -> refused(refusal, by(ANNA));
    }
  }

  @Test
  void onlyADraftIsCommentedOn() {
    meeting()
        .given(HELD, BUDGET_ADDED, ELECTED)
        .when(by(CARIN))
        .expectException(RefusedWith.code(MinutesRefusal.MINUTES_NOT_DRAFTED));
    refused(MinutesRefusal.MINUTES_LOCKED, by(CARIN), ADJUSTED, LOCKED);
    refused(
        MinutesRefusal.MINUTES_LOCKED,
        answer(CommentOutcome.FOLLOWED, null),
        COMMENTED,
        ADJUSTED,
        LOCKED);
  }

  @Test
  void whoCommentsHasReadTheDraftAndMeansAnItemOfTheMeeting() {
    refused(
        MinutesRefusal.MINUTES_CONTENT_IS_ANOTHER,
        new CommentMinutesItem(MEETING, BUDGET, COMMENT, CARIN, "0", TEXT, NEXT_FRIDAY));
    refused(MeetingsRefusal.AGENDA_ITEM_UNKNOWN, comment(CARIN, REPORTS, TEXT));
    refused(
        MinutesRefusal.MINUTES_DATE_TOO_EARLY,
        new CommentMinutesItem(
            MEETING, BUDGET, COMMENT, CARIN, DRAFTED.contentSha256(), TEXT, FRIDAY.minusDays(1)));
  }

  private static void refused(RefusalCode code, MeetingCommand command, MeetingEvent... since) {
    drafted(since).when(command).expectException(RefusedWith.code(code));
  }

  private static TestExecutor<Meeting> drafted(MeetingEvent... since) {
    return meeting().given(HELD, BUDGET_ADDED, ELECTED, DRAFTED).andGiven((Object[]) since);
  }

  private static CommentMinutesItem by(PersonId person) {
    return comment(person, BUDGET, TEXT);
  }

  private static CommentMinutesItem comment(PersonId person, ItemId item, String text) {
    return new CommentMinutesItem(
        MEETING, item, COMMENT, person, DRAFTED.contentSha256(), text, NEXT_FRIDAY);
  }

  private static AnswerMinutesComment answer(CommentOutcome outcome, @Nullable String words) {
    return new AnswerMinutesComment(MEETING, COMMENT, outcome, words, NEXT_FRIDAY);
  }
}
