package se.samverkan.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.meetings.meeting.Given.ADJUSTED;
import static se.samverkan.meetings.meeting.Given.BUDGET;
import static se.samverkan.meetings.meeting.Given.BUDGET_ADDED;
import static se.samverkan.meetings.meeting.Given.CALLED;
import static se.samverkan.meetings.meeting.Given.DRAFTED;
import static se.samverkan.meetings.meeting.Given.ELECTED;
import static se.samverkan.meetings.meeting.Given.FRIDAY;
import static se.samverkan.meetings.meeting.Given.GROUP;
import static se.samverkan.meetings.meeting.Given.HELD;
import static se.samverkan.meetings.meeting.Given.LOCKED;
import static se.samverkan.meetings.meeting.Given.MEETING;
import static se.samverkan.meetings.meeting.Given.NEXT_FRIDAY;
import static se.samverkan.meetings.meeting.Given.REASON;
import static se.samverkan.meetings.meeting.Given.REPORTS;
import static se.samverkan.meetings.meeting.Given.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.events.meetings.AgendaItemMadeConfidential;
import se.samverkan.events.meetings.MinutesDrafted;
import se.samverkan.events.meetings.MinutesLocked;
import se.samverkan.events.meetings.MinutesPublished;
import se.samverkan.meetings.MeetingsRefusal;
import se.samverkan.meetings.RefusedWith;

class ConfidentialityTest {

  private static final String GROUND = "OSL 21 kap. 7 §";
  private static final PaperId PAPER = PaperId.derived("avtal");
  private static final AttachPaper ATTACH =
      new AttachPaper(
          MEETING,
          PAPER,
          BUDGET,
          "Avtal",
          new PaperContent("avtal.pdf", "application/pdf", 12, "a".repeat(64)),
          FRIDAY);
  private static final MakeAgendaItemConfidential MAKE =
      new MakeAgendaItemConfidential(MEETING, BUDGET, GROUND);
  private static final LiftAgendaItemConfidentiality LIFT =
      new LiftAgendaItemConfidentiality(MEETING, BUDGET, REASON);
  private static final MakePaperConfidential MAKE_PAPER =
      new MakePaperConfidential(MEETING, PAPER, GROUND);
  private static final LiftPaperConfidentiality LIFT_PAPER =
      new LiftPaperConfidentiality(MEETING, PAPER, REASON);

  @Test
  void anItemIsConfidentialOnALegalGround() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(MAKE)
        .expectEvents(
            new AgendaItemMadeConfidential(
                MEETING.value(), GROUP.value(), BUDGET.value(), "OSL 21 kap. 7 §"));
    meeting()
        .given(CALLED, BUDGET_ADDED, MAKE.event(GROUP.value()))
        .when(MAKE)
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theGroundCanBecomeAnother() {
    MakeAgendaItemConfidential other =
        new MakeAgendaItemConfidential(MEETING, BUDGET, "OSL 19 kap. 3 §");
    meeting()
        .given(CALLED, BUDGET_ADDED, MAKE.event(GROUP.value()))
        .when(other)
        .expectEvents(other.event(GROUP.value()));
  }

  @Test
  void itIsLiftedOnce() {
    meeting()
        .given(CALLED, BUDGET_ADDED, MAKE.event(GROUP.value()))
        .when(LIFT)
        .expectEvents(LIFT.event(GROUP.value()));
    meeting()
        .given(CALLED, BUDGET_ADDED, MAKE.event(GROUP.value()), LIFT.event(GROUP.value()))
        .when(LIFT)
        .expectException(RefusedWith.code(ConfidentialityRefusal.NOT_CONFIDENTIAL));
  }

  @Test
  void aPaperAloneIsConfidentialAndLifted() {
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACH.event())
        .when(MAKE_PAPER)
        .expectEvents(MAKE_PAPER.event(GROUP.value()));
    meeting()
        .given(CALLED, BUDGET_ADDED, ATTACH.event(), MAKE_PAPER.event(GROUP.value()))
        .when(LIFT_PAPER)
        .expectEvents(LIFT_PAPER.event(GROUP.value()));
  }

  @Test
  void whatIsNotThereIsNotMadeConfidential() {
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(new MakeAgendaItemConfidential(MEETING, REPORTS, GROUND))
        .expectException(RefusedWith.code(MeetingsRefusal.AGENDA_ITEM_UNKNOWN));
    meeting()
        .given(CALLED, BUDGET_ADDED)
        .when(MAKE_PAPER)
        .expectException(RefusedWith.code(PapersRefusal.PAPER_UNKNOWN));
  }

  @Test
  void minutesArePublishedWhenThePartThatIsConfidentialCanBeLeftOut() {
    String content = "# Protokoll\n\n## § 5 Budget\n\nHemligt.";
    meeting()
        .given(
            HELD,
            BUDGET_ADDED,
            ELECTED,
            new MinutesDrafted(MEETING.value(), 1, content, ContentHash.of(content), FRIDAY, null),
            ADJUSTED,
            new MinutesLocked(MEETING.value(), 1, ContentHash.of(content), NEXT_FRIDAY),
            MAKE.event(GROUP.value()))
        .when(new PublishMinutes(MEETING, NEXT_FRIDAY))
        .expectEvents(new MinutesPublished(MEETING.value(), ContentHash.of(content), NEXT_FRIDAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OSL 21 kap. 7 §", "OSL 19 kap. 3 a §", "OSL 18 a kap. 1 § första stycket"})
  void groundsNameLawChapterAndSection(String ground) {
    assertThat(LegalGround.required(ground)).isEqualTo(ground);
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(ConfidentialityRefusal refusal) {
    leadingTo(refusal).isRefusedWith(refusal);
  }

  private static Situation leadingTo(ConfidentialityRefusal refusal) {
    return switch (refusal) {
      case LEGAL_GROUND_UNCLEAR ->
          Situation.of(() -> new MakeAgendaItemConfidential(MEETING, BUDGET, "hemligt"), CALLED);
      case NOT_CONFIDENTIAL -> Situation.of(() -> LIFT, CALLED, BUDGET_ADDED);
      case MINUTES_HOLD_WHAT_IS_CONFIDENTIAL ->
          Situation.of(
              () -> new PublishMinutes(MEETING, NEXT_FRIDAY),
              HELD,
              BUDGET_ADDED,
              ELECTED,
              DRAFTED,
              ADJUSTED,
              LOCKED,
              MAKE.event(GROUP.value()));
    };
  }
}
