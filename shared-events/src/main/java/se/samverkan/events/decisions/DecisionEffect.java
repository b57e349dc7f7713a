package se.samverkan.events.decisions;

import java.util.List;

/**
 * What a decision brings about: the target is the meeting, plan, body or assignment; the bodies are
 * those whose part of a meeting plan is adopted, none meaning all; chairs only where some are
 * elected.
 */
public record DecisionEffect(
    EffectKind kind, String targetId, List<String> bodyIds, List<ElectedChairs> chairs) {
  public DecisionEffect {
    bodyIds = List.copyOf(bodyIds);
    chairs = List.copyOf(chairs);
  }
}
