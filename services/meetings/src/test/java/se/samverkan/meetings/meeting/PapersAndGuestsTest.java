package se.samverkan.meetings.meeting;

import static se.samverkan.meetings.meeting.Given.ANNA;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.CARIN;
import static se.samverkan.meetings.meeting.Given.ELEVEN;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.HALF_PAST_EIGHT;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.meeting;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.events.meetings.GuestInvited;
import se.samverkan.events.meetings.GuestTimeAgreed;
import se.samverkan.events.meetings.GuestWithdrawn;
import se.samverkan.events.meetings.PaperAttached;
import se.samverkan.events.meetings.PaperReplaced;
import se.samverkan.events.meetings.PaperWithdrawn;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class PapersAndGuestsTest {

  private static final PaperId PAPER = PaperId.derived("budgetförslag");
  private static final GuestId GUEST = GuestId.derived("revisorn");
  private static final PaperContent FILE = file("a");
  private static final AttachPaper ATTACH =
      new AttachPaper(MEETING, PAPER, BUDGET, "Budgetförslag", FILE, FRIDAY);
  private static final PaperAttached ATTACHED = ATTACH.event();
  private static final InviteGuest INVITE =
      new InviteGuest(MEETING, GUEST, CARIN, null, "revision", List.of(BUDGET), null, null, FRIDAY);
  private static final GuestInvited INVITED = INVITE.event();

  @Test
  void anItemHasAPaper() {
    meeting().given(CALLED, BUDGET_ADDED).when(ATTACH).expectEvents(ATTACHED);
  }

  @Test
  void attachingItAgainChangesNothing() {
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACHED)
        .when(ATTACH)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aPaperOfAnUnknownItemIsRefused() {
    meeting()
        .given(CALLED)
        .when(ATTACH)
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
  }

  @Test
  void aPaperIsReplacedAndSaysWhatItReplaced() {
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACHED)
        .when(new ReplacePaper(MEETING, PAPER, file("b"), NEXT_FRIDAY, REASON))
        .expectEvents(
            new PaperReplaced(
                MEETING.value(),
                PAPER.value(),
                FILE.value(),
                file("b").value(),
                NEXT_FRIDAY,
                REASON));
  }

  @Test
  void aPaperIsWithdrawnOnce() {
    WithdrawPaper withdraw = new WithdrawPaper(MEETING, PAPER, FRIDAY, REASON);
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACHED)
        .when(withdraw)
        .expectEvents(new PaperWithdrawn(MEETING.value(), PAPER.value(), FRIDAY, REASON));
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACHED, withdraw.event())
        .when(withdraw)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aGuestIsInvited() {
    meeting().given(CALLED, BUDGET_ADDED).when(INVITE).expectEvents(INVITED);
  }

  @Test
  void aGuestAgreesOnATime() {
    meeting()
        .given(CALLED, BUDGET_ADDED, INVITED)
        .when(agree(LocalTime.of(9, 0), LocalTime.of(9, 30)))
        .expectEvents(
            new GuestTimeAgreed(
                MEETING.value(),
                GUEST.value(),
                List.of(BUDGET.value()),
                null,
                null,
                LocalTime.of(9, 0),
                LocalTime.of(9, 30),
                FRIDAY));
  }

  @Test
  void aGuestDoesNotComeAfterAll() {
    meeting()
        .given(CALLED, BUDGET_ADDED, INVITED)
        .when(new WithdrawGuest(MEETING, GUEST, FRIDAY, REASON))
        .expectEvents(new GuestWithdrawn(MEETING.value(), GUEST.value(), FRIDAY, REASON));
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(PapersRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(PapersRefusal refusal) {
    return switch (refusal) {
      case PAPER_FILE_MALFORMED -> Situation.of(() -> file("x"));
      case PAPER_TYPE_NOT_ALLOWED ->
          Situation.of(
              () -> new PaperContent("a.exe", "application/x-msdownload", 1, "a".repeat(64)));
      case PAPER_ATTACHED_WITH_OTHER_CONTENT ->
          Situation.of(
              () -> new AttachPaper(MEETING, PAPER, null, "Annat", FILE, FRIDAY),
              CALLED,
              BUDGET_ADDED,
              ATTACHED);
      case PAPER_UNKNOWN ->
          Situation.of(() -> new WithdrawPaper(MEETING, PAPER, FRIDAY, REASON), CALLED);
      case GUEST_UNNAMED ->
          Situation.of(
              () ->
                  new InviteGuest(MEETING, GUEST, null, null, null, List.of(), null, null, FRIDAY));
      case GUEST_LEAVES_BEFORE_COMING -> Situation.of(() -> agree(ELEVEN, HALF_PAST_EIGHT));
      case GUEST_INVITED_WITH_OTHER_CONTENT ->
          Situation.of(
              () ->
                  new InviteGuest(MEETING, GUEST, ANNA, null, null, List.of(), null, null, FRIDAY),
              CALLED,
              BUDGET_ADDED,
              INVITED);
      case GUEST_UNKNOWN -> Situation.of(() -> agree(null, null), CALLED);
      case GUEST_TIME_OUTSIDE_MEETING ->
          Situation.of(() -> agree(LocalTime.of(7, 0), null), CALLED, BUDGET_ADDED, INVITED);
      case NOT_ONLY_A_GUEST ->
          Situation.of(() -> HideGuestTest.HIDE_ANNA, Given.HELD, Given.ANNA_PRESENT);
      case GUEST_NOT_HIDDEN ->
          Situation.of(() -> HideGuestTest.SHOW, Given.HELD, HideGuestTest.CAME);
    };
  }

  private static AgreeGuestTime agree(@Nullable LocalTime from, @Nullable LocalTime to) {
    return new AgreeGuestTime(MEETING, GUEST, List.of(BUDGET), from, to, FRIDAY);
  }

  private static PaperContent file(String digit) {
    return new PaperContent("budget.pdf", "application/pdf", 1000, digit.repeat(64));
  }
}
