package se.samverkan.decisionregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samverkan.decisionregister.register.Events.COMMITTEE;
import static se.samverkan.decisionregister.register.Events.GROUP;
import static se.samverkan.decisionregister.register.Events.MARCH_1;
import static se.samverkan.decisionregister.register.Events.MATTER;
import static se.samverkan.decisionregister.register.Events.OCTOBER_4;
import static se.samverkan.decisionregister.register.Events.decided;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samverkan.decisionregister.History;
import se.samverkan.events.assignments.AssignmentDropped;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.decisions.AskedMember;
import se.samverkan.events.decisions.CarriedDecisionCorrected;
import se.samverkan.events.decisions.CirculationAnswer;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionCarried;
import se.samverkan.events.decisions.DecisionCirculated;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.DecisionFell;
import se.samverkan.events.decisions.DecisionForwarded;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionReplaced;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingPlanAdopted;
import se.samverkan.events.workplans.WorkPlanAdopted;

class WhatComesBeforeAndAfterADecisionTest {

  private static final String MAIL = "decision_mail";
  private static final DecisionCirculated ASKED =
      new DecisionCirculated(
          MAIL,
          GROUP,
          MATTER,
          null,
          "Mötet ställs in.",
          DecisionOutcome.MEETING_CANCELLED,
          List.of(new AskedMember("organisation_a", null), new AskedMember("organisation_b", null)),
          MARCH_1,
          null,
          null,
          List.of());
  private static final DecisionCarried CARRIED =
      new DecisionCarried(
          MAIL,
          GROUP,
          MATTER,
          null,
          "Mötet ställs in.",
          DecisionOutcome.MEETING_CANCELLED,
          2,
          0,
          0,
          0,
          OCTOBER_4,
          null);

  private final History history = new History(new DecisionRegisterReadModel());

  @Test
  void whatIsAskedForBetweenMeetingsIsNoDecisionUntilItIsCarried() {
    history.after(ASKED);
    assertThat(decision(MAIL).state()).isEqualTo(DecisionState.CIRCULATING);
    history.after(CARRIED);
    assertThat(decision(MAIL).state()).isEqualTo(DecisionState.IN_FORCE);
    assertThat(decision(MAIL).decidedOn()).isEqualTo(OCTOBER_4);
    assertThat(decision(MAIL).meetingId()).isNull();
  }

  @Test
  void whatFellIsKeptAsFallen() {
    history.after(ASKED, new DecisionFell(MAIL, GROUP, OCTOBER_4, "för få svar"));
    assertThat(decision(MAIL).state()).isEqualTo(DecisionState.FALLEN);
    assertThat(proceedings(MAIL).fell()).extracting("reason").isEqualTo("för få svar");
  }

  @Test
  void theLastAnswerStandsAndTheOthersAreSilent() {
    history.after(
        ASKED,
        answered(null, CirculationAnswer.AGAINST),
        answered(CirculationAnswer.AGAINST, CirculationAnswer.IN_FAVOUR));
    assertThat(proceedings(MAIL).answers())
        .extracting(CirculationAnswered::answer)
        .containsExactly(CirculationAnswer.IN_FAVOUR);
    assertThat(proceedings(MAIL).silent()).containsExactly("organisation_b");
  }

  @Test
  void aCarriedDecisionIsCorrectedWithItsEarlierWordingKept() {
    history.after(
        ASKED,
        CARRIED,
        new CarriedDecisionCorrected(
            MAIL, MATTER, null, "Rätt.", DecisionOutcome.MEETING_CANCELLED, "felskrivet"));
    assertThat(decision(MAIL).says().text()).isEqualTo("Rätt.");
    assertThat(decision(MAIL).before())
        .extracting(EarlierWording::reason)
        .containsExactly("felskrivet");
  }

  @Test
  void whereItWentAndWhatCameBackIsKept() {
    history.after(
        decided("decision_1", "2", "att rekommendera"),
        new DecisionForwarded(
            "decision_1",
            GROUP,
            COMMITTEE,
            ForwardKind.RECOMMENDED,
            MATTER,
            "Plan",
            "Anta planen.",
            null,
            MARCH_1),
        new ForwardedDecisionAnswered(
            "decision_1", COMMITTEE, "decision_2", DecisionOutcome.APPROVED, null, OCTOBER_4));
    assertThat(proceedings("decision_1").forwarded())
        .extracting(DecisionForwarded::toBodyId)
        .containsExactly(COMMITTEE);
    assertThat(proceedings("decision_1").forwardedAnswers())
        .extracting(ForwardedDecisionAnswered::outcome)
        .containsExactly(DecisionOutcome.APPROVED);
  }

  @Test
  void whatItBringsAboutAndWhatEndsItIsKept() {
    DecisionEffect cancels =
        new DecisionEffect(EffectKind.CANCEL_MEETING, "meeting_x", List.of(), List.of());
    history.after(
        decided("decision_1", "2", "att ställa in"),
        decided("decision_2", "2", "att ses"),
        new DecisionEffectsRecorded(
            "decision_1", GROUP, MARCH_1, "att ställa in", List.of(cancels)),
        new DecisionReplaced("decision_1", "decision_2", OCTOBER_4, "ändrat"),
        new DecisionRevoked("decision_2", null, OCTOBER_4, "behövs inte"));
    assertThat(proceedings("decision_1").effects()).containsExactly(cancels);
    assertThat(decision("decision_1").state()).isEqualTo(DecisionState.REPLACED);
    assertThat(decision("decision_2").state()).isEqualTo(DecisionState.REVOKED);
  }

  @Test
  void whatIsPassedOnIsOpenUntilItIsAnsweredByMoreThanPuttingItOff() {
    DecisionForwarded forwarded =
        new DecisionForwarded(
            "decision_1",
            GROUP,
            COMMITTEE,
            ForwardKind.RECOMMENDED,
            MATTER,
            "Plan",
            "Anta planen.",
            null,
            MARCH_1);
    history.after(decided("decision_1", "2", "att rekommendera"));
    assertThat(decision("decision_1").passedOn()).isFalse();
    history.after(
        forwarded,
        new ForwardedDecisionAnswered(
            "decision_1", COMMITTEE, "decision_2", DecisionOutcome.TABLED, null, OCTOBER_4));
    assertThat(decision("decision_1").passedOn()).isTrue();
    assertThat(history.all(PassedOn.class)).extracting(PassedOn::open).containsExactly(true);
    history.after(
        new ForwardedDecisionAnswered(
            "decision_1", COMMITTEE, "decision_3", DecisionOutcome.APPROVED, null, OCTOBER_4));
    assertThat(history.all(PassedOn.class)).extracting(PassedOn::open).containsExactly(false);
    history.after(new DecisionStruck("decision_1", "dubblett"));
    assertThat(history.all(PassedOn.class)).extracting(PassedOn::struck).containsExactly(true);
  }

  @Test
  void whatIsAskedForBetweenMeetingsSaysWhoIsSilentUntilItIsCarried() {
    history.after(ASKED, answered(null, CirculationAnswer.IN_FAVOUR));
    AskedBetweenMeetings asked = history.the(AskedBetweenMeetings.class, MAIL);
    assertThat(asked.silent()).containsExactly("organisation_b");
    assertThat(asked.open()).isTrue();
    history.after(CARRIED);
    assertThat(history.the(AskedBetweenMeetings.class, MAIL).open()).isFalse();
  }

  @Test
  void whatADecisionBroughtAboutIsKeptWithIt() {
    history.after(
        decided("decision_1", "2", "att ställa in"),
        new MeetingCancelled("meeting_x", GROUP, OCTOBER_4, "decision_1", "inställt"),
        new MeetingCancelled("meeting_y", GROUP, OCTOBER_4, null, "sjukdom"),
        new MeetingPlanAdopted("meetingplan_1", List.of(GROUP), "decision_1", List.of(), OCTOBER_4),
        new WorkPlanAdopted("workplan_1", GROUP, "decision_1", OCTOBER_4),
        new ChairsElected(
            GROUP, 2025, "organisation_a", "organisation_b", OCTOBER_4, "decision_1", null),
        new AssignmentDropped("assignment_1", OCTOBER_4, "decision_1", "behövs inte"));
    assertThat(proceedings("decision_1").cameAbout())
        .extracting(CameAbout::kind, CameAbout::targetId)
        .containsExactly(
            tuple(EffectKind.CANCEL_MEETING, "meeting_x"),
            tuple(EffectKind.ADOPT_MEETING_PLAN, "meetingplan_1"),
            tuple(EffectKind.ADOPT_WORK_PLAN, "workplan_1"),
            tuple(EffectKind.ELECT_CHAIRS, GROUP),
            tuple(EffectKind.DROP_ASSIGNMENT, "assignment_1"));
  }

  private static CirculationAnswered answered(
      @Nullable CirculationAnswer before, CirculationAnswer now) {
    return new CirculationAnswered(MAIL, "organisation_a", null, before, now, null, MARCH_1);
  }

  private RegisteredDecision decision(String id) {
    return history.the(RegisteredDecision.class, id);
  }

  private Proceedings proceedings(String id) {
    return history.the(Proceedings.class, id);
  }
}
