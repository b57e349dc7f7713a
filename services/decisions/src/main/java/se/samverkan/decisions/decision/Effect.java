package se.samverkan.decisions.decision;

import java.util.List;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.platform.refusals.Refusal;

/**
 * What a decision brings about.
 *
 * @param targetId the meeting, meeting plan, work plan, body or assignment that it is about
 * @param bodyIds those whose part of a meeting plan is adopted; none meaning all
 * @param chairs who is elected, where chairs are
 */
public record Effect(EffectKind kind, String targetId, List<BodyId> bodyIds, List<Chairs> chairs) {
  public Effect {
    bodyIds = List.copyOf(bodyIds);
    chairs = List.copyOf(chairs);
    if (!targetId.matches(prefix(kind) + "_[A-Za-z0-9-]{1,64}")) {
      throw incomplete("effects.targetId", "The target of " + kind + " is a " + prefix(kind) + ".");
    }
    if (chairs.isEmpty() == (kind == EffectKind.ELECT_CHAIRS)) {
      throw incomplete("effects.chairs", "Chairs go with " + EffectKind.ELECT_CHAIRS + " only.");
    }
    if (!bodyIds.isEmpty() && kind != EffectKind.ADOPT_MEETING_PLAN) {
      throw incomplete(
          "effects.bodyIds", "Bodies go with " + EffectKind.ADOPT_MEETING_PLAN + " only.");
    }
  }

  DecisionEffect raw() {
    return new DecisionEffect(
        kind,
        targetId,
        bodyIds.stream().map(BodyId::value).toList(),
        chairs.stream().map(Chairs::raw).toList());
  }

  private static String prefix(EffectKind kind) {
    return switch (kind) {
      case CANCEL_MEETING -> "meeting";
      case ADOPT_MEETING_PLAN -> "meetingplan";
      case ADOPT_WORK_PLAN -> "workplan";
      case ELECT_CHAIRS -> "body";
      case DROP_ASSIGNMENT -> "assignment";
    };
  }

  private static Refusal incomplete(String field, String sentence) {
    return new Refusal(DecisionsRefusal.EFFECT_INCOMPLETE, field, sentence);
  }
}
