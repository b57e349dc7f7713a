package se.samverkan.decisions.matter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.matter.Matters.DAY;
import static se.samverkan.decisions.matter.Matters.GROUP;
import static se.samverkan.decisions.matter.Matters.ID;
import static se.samverkan.decisions.matter.Matters.OPENED;
import static se.samverkan.decisions.matter.Matters.WITHDRAWN;
import static se.samverkan.decisions.matter.Matters.putForward;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.MatterPutForward;

class PutMatterForwardTest {

  private final AggregateTestFixture<Matter> fixture = new AggregateTestFixture<>(Matter.class);

  private static final MatterPutForward FORWARD =
      new MatterPutForward(
          "matter_1",
          "body_group",
          null,
          null,
          "organisation_a",
          "Regionplan",
          null,
          true,
          null,
          null,
          DAY);

  @Test
  void aMatterIsPutForwardIfTimeAllows() {
    fixture.given(OPENED).when(putForward("Regionplan")).expectEvents(FORWARD);
  }

  @Test
  void puttingItForwardAgainChangesNothing() {
    fixture
        .given(OPENED, FORWARD)
        .when(putForward("Regionplan"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void whatIsWithdrawnIsNotPutForward() {
    fixture
        .given(OPENED, WITHDRAWN)
        .when(putForward("Regionplan"))
        .expectException(Refused.as(DecisionsRefusal.MATTER_WITHDRAWN, "matterId"));
  }

  @Test
  void somebodyPutsItForward() {
    assertThatThrownBy(
            () ->
                new PutMatterForward(
                    ID, GROUP, null, null, null, "Regionplan", null, false, null, null, DAY))
        .matches(e -> Refused.as(DecisionsRefusal.PUT_FORWARD_BY_NOBODY, "fromBodyId").matches(e));
  }
}
