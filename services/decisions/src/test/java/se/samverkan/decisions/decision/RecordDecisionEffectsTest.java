package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Aftermath.ID;
import static se.samverkan.decisions.decision.Aftermath.MADE;
import static se.samverkan.decisions.decision.Circulations.CANCEL;
import static se.samverkan.decisions.decision.Circulations.CANCELLING;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;

class RecordDecisionEffectsTest {

  private static final Effect DROP =
      new Effect(EffectKind.DROP_ASSIGNMENT, "assignment_1", List.of(), List.of());

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void whatADecisionBringsAboutIsRecordedInItsWords() {
    fixture
        .given(RECORDED)
        .when(new RecordDecisionEffects(ID, List.of(CANCEL)))
        .expectEvents(recorded(CANCELLING));
  }

  @Test
  void onlyWhatIsNewIsRecorded() {
    fixture
        .given(RECORDED, recorded(CANCELLING))
        .when(new RecordDecisionEffects(ID, List.of(CANCEL, DROP)))
        .expectEvents(recorded(DROP.raw()));
    fixture
        .given(RECORDED, recorded(CANCELLING))
        .when(new RecordDecisionEffects(ID, List.of(CANCEL)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aStruckDecisionBringsNothingAbout() {
    fixture
        .given(RECORDED, STRUCK)
        .when(new RecordDecisionEffects(ID, List.of(CANCEL)))
        .expectException(Refused.as(DecisionsRefusal.DECISION_STRUCK, "decisionId"));
  }

  @Test
  void thereIsSomethingToRecord() {
    assertThatThrownBy(() -> new RecordDecisionEffects(ID, List.of()))
        .matches(e -> Refused.as(DecisionsRefusal.EFFECT_INCOMPLETE, "effects").matches(e));
  }

  private static DecisionEffectsRecorded recorded(DecisionEffect effect) {
    return new DecisionEffectsRecorded("decision_1", "body_group", MADE, TEXT, List.of(effect));
  }
}
