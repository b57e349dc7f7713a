package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.needed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.MatterDecisionNeedMet;

class MeetMatterDecisionNeedTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterDecisionNeedMet MET =
      new MatterDecisionNeedMet("matter_1", "need_1", "decision_1", DAY);

  @Test
  void whatWasNeededIsDecidedAlsoBeforeItsDate() {
    fixture
        .given(OPENED, needed(null, DAY.plusMonths(1)))
        .when(meet("need_1", "decision_1"))
        .expectEvents(MET);
  }

  @Test
  void meetingItAgainChangesNothingAndByAnotherDecisionIsRefused() {
    fixture
        .given(OPENED, needed(null, DAY), MET)
        .when(meet("need_1", "decision_1"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(OPENED, needed(null, DAY), MET)
        .when(meet("need_1", "decision_2"))
        .expectException(Refused.as(DecisionsRefusal.NEED_ALREADY_MET, "needId"));
  }

  @Test
  void onlyWhatIsNeededIsMet() {
    fixture
        .given(OPENED)
        .when(meet("need_1", "decision_1"))
        .expectException(Refused.as(DecisionsRefusal.UNKNOWN_NEED, "needId"));
  }

  private static MeetMatterDecisionNeed meet(String needId, String decisionId) {
    return new MeetMatterDecisionNeed(
        ID, new NeedId(needId), new DecisionReference(decisionId), DAY);
  }
}
