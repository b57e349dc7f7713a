package se.samverkan.decisions;

import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;
import static se.samverkan.decisions.decision.Decisions.correct;
import static se.samverkan.decisions.decision.Decisions.record;
import static se.samverkan.decisions.decision.Decisions.strike;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.decisions.decision.Decision;
import se.samverkan.decisions.matter.Matter;
import se.samverkan.decisions.matter.MatterId;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionEvent;
import se.samverkan.events.decisions.MatterOpened;

class DecisionsRefusalTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsOneThatSomeCommandMeets(DecisionsRefusal code) {
    switch (code) {
      case MATTER_ALREADY_OPENED_WITH_OTHER_CONTENT ->
          new AggregateTestFixture<>(Matter.class)
              .given(new MatterOpened("matter_1", "body_group", "Regionplan", DAY))
              .when(
                  new OpenMatter(new MatterId("matter_1"), new BodyId("body_group"), "Budget", DAY))
              .expectException(Refused.as(code, "title"));
      case DECISION_ALREADY_RECORDED_WITH_OTHER_CONTENT ->
          decision(RECORDED)
              .when(record("Andra ord"))
              .expectException(Refused.as(code, "decisionId"));
      case DECISION_STRUCK ->
          decision(RECORDED, STRUCK)
              .when(correct(TEXT))
              .expectException(Refused.as(code, "decisionId"));
      case DECISION_ALREADY_STRUCK_FOR_ANOTHER_REASON ->
          decision(RECORDED, STRUCK)
              .when(strike("annat"))
              .expectException(Refused.as(code, "reason"));
    }
  }

  private static TestExecutor<Decision> decision(DecisionEvent... history) {
    return new AggregateTestFixture<>(Decision.class).given((Object[]) history);
  }
}
