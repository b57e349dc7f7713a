package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Aftermath.MADE;
import static se.samverkan.decisions.decision.Decisions.RECORDED;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.DecisionExtractIssued;
import se.samverkan.events.decisions.DecisionRevoked;
import se.samverkan.events.decisions.DecisionStruck;

class IssueDecisionExtractTest {

  private static final LocalDate LATER = MADE.plusMonths(1);

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void anExtractIsSignedOffThatTellsAllThatIsRecorded() {
    fixture
        .given(RECORDED)
        .when(issued(1))
        .expectEvents(new DecisionExtractIssued("decision_1", "ab", 10, "cd", 1, LATER));
  }

  @Test
  void soIsOneOfADecisionThatNoLongerHoldsOrWasStruck() {
    fixture
        .given(RECORDED, new DecisionRevoked("decision_1", null, LATER, "nya siffror"))
        .when(issued(2))
        .expectSuccessfulHandlerExecution();
    fixture
        .given(RECORDED, new DecisionStruck("decision_1", "två gånger"))
        .when(issued(2))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void anotherOneFollowsWhenSomethingMoreIsRecorded() {
    fixture
        .given(RECORDED, new DecisionExtractIssued("decision_1", "ef", 10, "gh", 1, MADE))
        .when(issued(2))
        .expectEvents(new DecisionExtractIssued("decision_1", "ab", 10, "cd", 2, LATER));
  }

  @Test
  void nobodySignsOffWhatAnotherOneChangedMeanwhile() {
    fixture
        .given(RECORDED, new DecisionRevoked("decision_1", null, LATER, "nya siffror"))
        .when(issued(1))
        .expectException(Refused.as(DecisionsRefusal.EXTRACT_TELLS_NOT_ALL, "events"));
  }

  @Test
  void whatIsNotDecidedHasNoExtract() {
    fixture
        .given(Circulations.ASKED_FOR)
        .when(issued(Circulations.MAIL.value(), 1))
        .expectException(Refused.as(DecisionsRefusal.DECISION_NOT_MADE, "decisionId"));
  }

  private static IssueDecisionExtract issued(int events) {
    return issued("decision_1", events);
  }

  private static IssueDecisionExtract issued(String id, int events) {
    return new IssueDecisionExtract(new DecisionId(id), "ab", 10, "cd", events, LATER);
  }
}
