package se.samverkan.decisions.matter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.MERGED;
import static se.samverkan.decisions.matter.Matters.OPENED;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class MergeMatterTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  @Test
  void aMatterIsFollowedUnderAnother() {
    fixture.given(OPENED).when(merge("matter_2")).expectEvents(MERGED);
  }

  @Test
  void mergingItAgainChangesNothingAndIntoAnotherIsRefused() {
    fixture
        .given(OPENED, MERGED)
        .when(merge("matter_2"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(OPENED, MERGED)
        .when(merge("matter_3"))
        .expectException(Refused.as(DecisionsRefusal.MATTER_MERGED, "matterId"));
  }

  @Test
  void aMergedOneIsNotReopened() {
    fixture
        .given(OPENED, MERGED)
        .when(new ReopenMatter(ID, DAY, "åter"))
        .expectException(Refused.as(DecisionsRefusal.MATTER_MERGED, "matterId"));
  }

  @Test
  void noMatterIsMergedIntoItself() {
    assertThatThrownBy(() -> merge("matter_1"))
        .matches(
            e -> Refused.as(DecisionsRefusal.MATTER_MERGED_INTO_ITSELF, "intoMatterId").matches(e));
  }

  private static MergeMatter merge(String into) {
    return new MergeMatter(ID, new MatterId(into), "samma fråga");
  }
}
