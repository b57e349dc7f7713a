package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.bodies.body.Given.DECISION;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.NORRVIK;
import static se.samverkan.bodies.body.Given.chairs;
import static se.samverkan.bodies.body.Given.elect;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ElectedChairs;
import se.samverkan.platform.audit.Provenance;
import se.samverkan.platform.readmodels.InMemoryDocuments;
import se.samverkan.platform.readmodels.RecordedEvent;

class WhenDecisionEffectsRecordedThenElectChairsTest {

  private static final Provenance BY_HAND =
      new Provenance("anna", "secretary", "web", "request-1", null, null, null);

  @Test
  void theChairsOfTheDecisionAreElectedOnItsDay() {
    assertThat(
            answers(
                electing(elected(2024, EKEBY, LINDVIK), elected(2025, LINDVIK, NORRVIK)),
                new DecisionEffect(EffectKind.CANCEL_MEETING, "meeting_1", List.of(), List.of())))
        .containsExactly(elect(chairs(2024, EKEBY, LINDVIK), chairs(2025, LINDVIK, NORRVIK)));
  }

  @Test
  void whatCannotBeElectedIsLeftToAPerson() {
    assertThat(answers(electing(elected(2024, EKEBY, EKEBY)))).isEmpty();
    assertThat(answers(electing())).isEmpty();
  }

  private static List<Object> answers(DecisionEffect... effects) {
    return new WhenDecisionEffectsRecordedThenElectChairs()
        .apply(
            new RecordedEvent(
                new DecisionEffectsRecorded(
                    DECISION.value(), GROUP.value(), MARCH, "att välja", List.of(effects)),
                1,
                Instant.EPOCH,
                BY_HAND),
            new InMemoryDocuments());
  }

  private static DecisionEffect electing(ElectedChairs... chairs) {
    return new DecisionEffect(EffectKind.ELECT_CHAIRS, GROUP.value(), List.of(), List.of(chairs));
  }

  private static ElectedChairs elected(int year, OrganisationId chair, OrganisationId viceChair) {
    return new ElectedChairs(year, chair.value(), viceChair.value(), null);
  }
}
