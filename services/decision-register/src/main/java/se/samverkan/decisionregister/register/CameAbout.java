package se.samverkan.decisionregister.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.readmodels.Documents;

/**
 * That what a decision brings about has happened.
 *
 * @param targetId what it happened to
 * @param year the year for which chairs were elected
 * @param bodyIds the bodies whose part of a plan was adopted
 */
public record CameAbout(
    EffectKind kind,
    String targetId,
    @Nullable Integer year,
    List<String> bodyIds,
    Recorded recorded) {
  public CameAbout {
    bodyIds = List.copyOf(bodyIds);
  }

  /** Whether it is the effect, or a part of it. */
  public boolean isOf(DecisionEffect effect) {
    return kind == effect.kind() && targetId.equals(effect.targetId());
  }

  /** Keeps it with the decision, where one brought it about. */
  void keep(@Nullable String decisionId, Documents documents) {
    if (decisionId != null) {
      documents.put(
          documents
              .find(Proceedings.class, decisionId)
              .orElseGet(() -> Proceedings.of(decisionId))
              .with(this));
    }
  }
}
