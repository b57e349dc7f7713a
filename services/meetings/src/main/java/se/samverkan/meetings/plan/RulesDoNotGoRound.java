package se.samverkan.meetings.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.meetings.references.BodyId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Each body has one rule, and none waits for itself, however long the way round is. */
record RulesDoNotGoRound(List<DateRule> rules) implements Rule {

  @Override
  public boolean holds() {
    Map<BodyId, @Nullable BodyId> follows = new HashMap<>();
    rules.forEach(rule -> follows.put(rule.bodyId(), rule.followsBodyId()));
    return follows.size() == rules.size()
        && rules.stream().allMatch(rule -> ends(follows, rule.bodyId()));
  }

  private static boolean ends(Map<BodyId, @Nullable BodyId> follows, BodyId first) {
    BodyId body = first;
    for (int steps = 0; steps <= follows.size(); steps++) {
      body = follows.get(body);
      if (body == null) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        MeetingPlanRefusal.PLAN_RULES_GO_ROUND,
        "rules",
        "Each body has one rule and follows no body that waits for it.");
  }
}
