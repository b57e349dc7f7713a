package se.samverkan.decisions.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.positions.Answered.ASKED;
import static se.samverkan.decisions.positions.Answered.ASKED_ON;
import static se.samverkan.decisions.positions.Answered.CLOSED;
import static se.samverkan.decisions.positions.Answered.ask;
import static se.samverkan.decisions.positions.Answered.take;
import static se.samverkan.decisions.positions.Answered.taken;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.Position;
import se.samverkan.events.decisions.PositionsEvent;
import se.samverkan.platform.refusals.Refusal;

class PositionsRefusalTest {

  private static final TakePosition ANSWER = take("organisation_botkyrka", Position.JOINS, 5);

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeCommandMeets(PositionsRefusal code) {
    switch (code) {
      case NOBODY_ASKED ->
          assertThatThrownBy(() -> ask("Vilka?", List.of(), ASKED_ON))
              .isInstanceOfSatisfying(
                  Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
      case DATE_BEFORE_POSITIONS_ASKED_FOR ->
          meets(code, "takenOn", take("organisation_botkyrka", Position.JOINS, -1), ASKED);
      case ORGANISATION_NOT_ASKED ->
          meets(code, "organisationId", take("organisation_solna", Position.JOINS, 5), ASKED);
      case POSITIONS_ALREADY_ASKED_FOR_WITH_OTHER_CONTENT ->
          meets(code, "decisionId", ask("Något annat?"), ASKED);
      case LATER_ANSWER_HOLDS ->
          meets(code, "takenOn", ANSWER, ASKED, taken(null, Position.STAYS_OUT, 6));
      case POSITIONS_CLOSED -> meets(code, "positionsId", ANSWER, ASKED, CLOSED);
    }
  }

  private static void meets(
      PositionsRefusal code, String field, PositionsCommand command, PositionsEvent... history) {
    new AggregateTestFixture<>(Positions.class)
        .given((Object[]) history)
        .when(command)
        .expectException(Refused.as(code, field));
  }
}
