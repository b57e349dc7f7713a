package se.samverkan.decisions.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.ASKED_ON;
import static se.samverkan.decisions.positions.Answered.ask;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.Refused;
import se.samverkan.platform.refusals.Refusal;

class AskForPositionsTest {

  private final AggregateTestFixture<Positions> fixture =
      new AggregateTestFixture<>(Positions.class);

  @Test
  void eachMemberIsAskedWhatItDecidesForItself() {
    fixture.givenNoPriorActivity().when(ask("Vilka går med?")).expectEvents(ASKED);
  }

  @Test
  void askingAgainChangesNothing() {
    fixture
        .given(ASKED)
        .when(ask("Vilka går med?"))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void theSameDecisionIsNotAskedAboutOtherwise() {
    fixture
        .given(ASKED)
        .when(ask("Vilka stannar utanför?"))
        .expectException(
            Refused.as(
                PositionsRefusal.POSITIONS_ALREADY_ASKED_FOR_WITH_OTHER_CONTENT, "decisionId"))
        .expectNoEvents();
  }

  @Test
  void somebodyIsAsked() {
    assertThatThrownBy(() -> ask("Vilka går med?", List.of(), ASKED_ON))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(PositionsRefusal.NOBODY_ASKED);
              assertThat(refusal.field()).isEqualTo("organisationIds");
            });
  }

  @Test
  void theAnswerIsNotWantedBeforeItIsAskedFor() {
    assertThatThrownBy(() -> ask("Vilka?", List.of("organisation_botkyrka"), ASKED_ON.minusDays(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code())
                  .isEqualTo(PositionsRefusal.DATE_BEFORE_POSITIONS_ASKED_FOR);
              assertThat(refusal.field()).isEqualTo("answerBy");
            });
  }
}
