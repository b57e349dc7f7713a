package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Circulations.ASKED_FOR;
import static se.samverkan.decisions.decision.Circulations.ASKED_ON;
import static se.samverkan.decisions.decision.Circulations.CANCELLING;
import static se.samverkan.decisions.decision.Circulations.CARRIED;
import static se.samverkan.decisions.decision.Circulations.FELL;
import static se.samverkan.decisions.decision.Circulations.LATER;
import static se.samverkan.decisions.decision.Circulations.MAIL;
import static se.samverkan.decisions.decision.Circulations.WORDS;
import static se.samverkan.decisions.decision.Circulations.answered;
import static se.samverkan.decisions.decision.Circulations.carried;
import static se.samverkan.decisions.decision.Circulations.circulated;
import static se.samverkan.events.decisions.CirculationAnswer.ABSTAINS;
import static se.samverkan.events.decisions.CirculationAnswer.IN_FAVOUR;
import static se.samverkan.events.decisions.CirculationAnswer.WANTS_A_MEETING;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.CirculationAnswered;
import se.samverkan.events.decisions.DecisionEffectsRecorded;

class CarryDecisionTest {

  private static final CirculationAnswered A = answered("organisation_a", IN_FAVOUR);
  private static final CirculationAnswered B = answered("organisation_b", IN_FAVOUR);

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aDecisionIsCarriedByMoreThanHalfOfThoseAskedAndCountsTheSilent() {
    fixture.given(ASKED_FOR, A, B).when(new CarryDecision(MAIL, LATER)).expectEvents(CARRIED);
  }

  @Test
  void thoseWhoAbstainAreCountedApartFromTheSilent() {
    fixture
        .given(ASKED_FOR, A, B, answered("organisation_c", ABSTAINS))
        .when(new CarryDecision(MAIL, LATER))
        .expectEvents(carried(2, 0, 1, 0));
  }

  @Test
  void whatItBringsAboutIsSaidWhenItIsCarried() {
    fixture
        .given(circulated(List.of(CANCELLING)), A, B)
        .when(new CarryDecision(MAIL, LATER))
        .expectEvents(
            CARRIED,
            new DecisionEffectsRecorded(
                "decision_mail", "body_group", LATER, WORDS, List.of(CANCELLING)));
  }

  @Test
  void carryingItAgainChangesNothing() {
    fixture
        .given(ASKED_FOR, A, B, CARRIED)
        .when(new CarryDecision(MAIL, LATER))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void carryingItOnAnotherDayOrAfterItFellIsRefused() {
    fixture
        .given(ASKED_FOR, A, B, CARRIED)
        .when(new CarryDecision(MAIL, LATER.plusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
    fixture
        .given(ASKED_FOR, A, B, FELL)
        .when(new CarryDecision(MAIL, LATER))
        .expectException(Refused.as(DecisionsRefusal.CIRCULATION_ENDED, "decisionId"));
  }

  @Test
  void lessThanAMajorityOfTheAskedDoesNotCarryIt() {
    fixture
        .given(ASKED_FOR, A)
        .when(new CarryDecision(MAIL, LATER))
        .expectException(Refused.as(DecisionsRefusal.MAJORITY_MISSING, "decisionId"))
        .expectNoEvents();
  }

  @Test
  void nothingIsCarriedWhileSomebodyWantsAMeeting() {
    fixture
        .given(ASKED_FOR, A, B, answered("organisation_c", WANTS_A_MEETING))
        .when(new CarryDecision(MAIL, LATER))
        .expectException(Refused.as(DecisionsRefusal.MEETING_WANTED, "decisionId"))
        .expectNoEvents();
  }

  @Test
  void nothingIsCarriedBeforeTheLastAnswer() {
    fixture
        .given(ASKED_FOR, A, B)
        .when(new CarryDecision(MAIL, ASKED_ON))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "carriedOn"));
  }

  @Test
  void aDecisionBetweenMeetingsIsNotRecordedAsOneOfAMeeting() {
    fixture
        .given(Decisions.RECORDED)
        .when(new CarryDecision(new DecisionId("decision_1"), LATER))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_CIRCULATED, "decisionId"));
  }
}
