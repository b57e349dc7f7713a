package se.samverkan.workplans.automations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.references.DecisionId;
import se.samverkan.workplans.workplan.AdoptWorkPlan;
import se.samverkan.workplans.workplan.WorkPlanId;

@NullMarked
class WhenDecisionEffectsRecordedThenAdoptWorkPlanTest {

  private static final LocalDate DAY = LocalDate.of(2023, 12, 15);

  @Test
  void theBodyThatDecidedAdoptsThePlanOnThatDay() {
    assertThat(
            answer(
                new DecisionEffect(EffectKind.ADOPT_WORK_PLAN, "workplan_1", List.of(), List.of())))
        .containsExactly(
            new AdoptWorkPlan(
                new WorkPlanId("workplan_1"),
                new BodyId("body_1"),
                new DecisionId("decision_1"),
                DAY));
  }

  @Test
  void otherEffectsAreLeftToOthers() {
    assertThat(
            answer(
                new DecisionEffect(EffectKind.CANCEL_MEETING, "meeting_1", List.of(), List.of())))
        .isEmpty();
  }

  private static List<Object> answer(DecisionEffect effect) {
    var decided =
        new DecisionEffectsRecorded(
            "decision_1", "body_1", DAY, "att anta planen", List.of(effect));
    return new WhenDecisionEffectsRecordedThenAdoptWorkPlan()
        .apply(
            new RecordedEvent(decided, 1, Instant.EPOCH, RecordedHistory.PROVENANCE),
            new InMemoryDocuments());
  }
}
