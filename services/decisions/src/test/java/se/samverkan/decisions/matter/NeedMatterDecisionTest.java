package se.samverkan.decisions.matter;

import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.need;
import static se.samverkan.decisions.matter.Matters.needed;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterDecisionNeedMet;

class NeedMatterDecisionTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aBodyNeedsToDecideByADate() {
    fixture
        .given(OPENED)
        .when(need("body_group", "Vem betalar?", DAY))
        .expectEvents(needed(null, DAY));
  }

  @Test
  void theDateMayBecomeAnother() {
    fixture
        .given(OPENED, needed(null, DAY))
        .when(need("body_group", "Vem betalar?", DAY.plusDays(7)))
        .expectEvents(needed(DAY, DAY.plusDays(7)));
  }

  @Test
  void statingItAgainChangesNothing() {
    fixture
        .given(OPENED, needed(null, DAY))
        .when(need("body_group", "Vem betalar?", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameNeedWithAnotherQuestionIsRefused() {
    fixture
        .given(OPENED, needed(null, DAY))
        .when(need("body_group", "När?", DAY))
        .expectException(
            Refused.as(DecisionsRefusal.NEED_ALREADY_STATED_WITH_OTHER_CONTENT, "question"));
    fixture
        .given(OPENED, needed(null, DAY))
        .when(need("body_committee", "Vem betalar?", DAY))
        .expectException(
            Refused.as(DecisionsRefusal.NEED_ALREADY_STATED_WITH_OTHER_CONTENT, "bodyId"));
  }

  @Test
  void whatWasDecidedIsNotNeededOtherwise() {
    fixture
        .given(
            OPENED,
            needed(null, DAY),
            new MatterDecisionNeedMet("matter_1", "need_1", "decision_1", DAY))
        .when(need("body_group", "Vem betalar?", DAY.plusDays(7)))
        .expectException(Refused.as(DecisionsRefusal.NEED_ALREADY_MET, "needId"));
  }
}
