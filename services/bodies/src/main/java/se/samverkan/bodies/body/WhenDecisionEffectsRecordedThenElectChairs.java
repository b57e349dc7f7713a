package se.samverkan.bodies.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.decisions.ElectedChairs;
import se.samverkan.platform.automations.Automation;
import se.samverkan.platform.readmodels.Documents;
import se.samverkan.platform.readmodels.RecordedEvent;
import se.samverkan.platform.refusals.Refusal;

/** Elects the chairs of a body whom a decision says. */
@Component
final class WhenDecisionEffectsRecordedThenElectChairs implements Automation {

  private static final Logger LOG =
      LoggerFactory.getLogger(WhenDecisionEffectsRecordedThenElectChairs.class);

  @Override
  public Set<Class<?>> handles() {
    return Set.of(DecisionEffectsRecorded.class);
  }

  @Override
  public List<Object> apply(RecordedEvent event, Documents documents) {
    return event.payload() instanceof DecisionEffectsRecorded recorded
        ? recorded.effects().stream()
            .filter(effect -> effect.kind() == EffectKind.ELECT_CHAIRS)
            .flatMap(effect -> election(recorded, effect))
            .toList()
        : List.of();
  }

  private static Stream<Object> election(DecisionEffectsRecorded recorded, DecisionEffect effect) {
    try {
      return Stream.of(
          new ElectChairs(
              new BodyId(effect.targetId()),
              effect.chairs().stream()
                  .map(WhenDecisionEffectsRecordedThenElectChairs::chairs)
                  .toList(),
              recorded.decidedOn(),
              new DecisionId(recorded.decisionId())));
    } catch (Refusal refusal) {
      LOG.warn(
          "Decision {} elects nobody, refused {}: {}",
          recorded.decisionId(),
          refusal.code(),
          refusal.sentence());
      return Stream.of();
    }
  }

  private static ChairsOfYear chairs(ElectedChairs elected) {
    return new ChairsOfYear(
        elected.year(),
        new OrganisationId(elected.chairOrganisationId()),
        new OrganisationId(elected.viceChairOrganisationId()),
        elected.departureReason());
  }
}
