package se.samverkan.meetings.coming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardedDecisionAnswered;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaOpened;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.OriginKind;

class WhatWaitsNoMoreTest extends AgendasOfAYear {

  @Test
  void anItemComesOntoOneAgendaOnly() {
    after(TABLED, concluded(), opened("meeting_april", APRIL), arrived("meeting_april"));
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
    assertThat(after(held("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void whatAPersonTookFromAnAgendaDoesNotWait() {
    after(TABLED, opened("meeting_april", APRIL), arrived("meeting_april"));
    after(new AgendaItemRemoved("meeting_april", landed("meeting_april").value(), "inte nu"));
    after(APRIL_CANCELLED);
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void whatAPersonPutOnAnAgendaComesNoMore() {
    after(
        TABLED,
        new AgendaItemOriginRecorded(
            "meeting_april",
            "body_g",
            "item_byhand",
            new ItemOrigin(OriginKind.TABLED, "meeting_march", "item_budget", null, null),
            null));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void whatIsNoLongerTabledDoesNotCome() {
    after(
        TABLED,
        concluded(),
        new AgendaItemConclusionCorrected(
            "meeting_march", "item_budget", ItemOutcome.DECIDED, null, "fel"));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void aMatterThatIsClosedDoesNotCome() {
    after(putForward("matter_put", null, false, null));
    after(new MatterClosed("matter_put", MARCH, null, null));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void whatWasAnsweredByEmailDoesNotCome() {
    after(putForward("matter_put", "decision_f", false, null));
    after(answered(DecisionOutcome.APPROVED));
    assertThat(after(opened("meeting_april", APRIL))).isEmpty();
  }

  @Test
  void whatWasTabledByEmailStillComes() {
    after(putForward("matter_put", "decision_f", false, null));
    after(answered(DecisionOutcome.TABLED));
    assertThat(after(opened("meeting_april", APRIL))).isNotEmpty();
  }

  private static ForwardedDecisionAnswered answered(DecisionOutcome outcome) {
    return new ForwardedDecisionAnswered("decision_f", "body_g", null, outcome, null, MARCH);
  }

  @Test
  void aMatterTakenUpSinceDoesNotCome() {
    after(TABLED, takenUp("meeting_march", "item_budget", MARCH));
    after(takenUp("meeting_april", "item_other", APRIL));
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void theOrderInWhichOldMinutesAreReadDoesNotMatter() {
    after(takenUp("meeting_april", "item_other", APRIL));
    after(takenUp("meeting_march", "item_budget", MARCH), concluded());
    assertThat(after(opened("meeting_may", MAY))).isEmpty();
  }

  @Test
  void mattersThatAreTheSameComeOnce() {
    after(putForward("matter_put", null, false, null));
    after(putForward("matter_put", null, true, null));
    after(putForward("matter_same", null, false, null));
    after(new MatterMerged("matter_same", "matter_put", "samma"));
    assertThat(titles(after(opened("meeting_april", APRIL)))).containsExactly("Fråga matter_put");
  }

  @Test
  void anotherBodyGetsNothing() {
    after(TABLED, STANDING);
    after(new MeetingPlanned("meeting_other", "body_other", APRIL, null, null, null, null));
    assertThat(after(new AgendaOpened("meeting_other", "body_other", APRIL, true))).isEmpty();
  }

  @Test
  void whatOldMinutesSayWaitsButComesOntoNoOpenAgendaAtOnce() {
    after(opened("meeting_april", APRIL));
    assertThat(apply("import", concluded())).isEmpty();
    assertThat(titles(after(planned("meeting_june", MAY.plusDays(30))))).containsExactly("Budget");
  }
}
