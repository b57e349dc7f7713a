package se.samverkan.decisions.matter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** What bodies need to decide in a matter, and by which decisions they did. */
final class Needs {

  private final Map<String, MatterDecisionNeeded> stated = new HashMap<>();
  private final Map<String, MatterDecisionNeedMet> met = new HashMap<>();

  void decide(NeedMatterDecision command, Rule followed) {
    String needId = command.needId().value();
    @Nullable MatterDecisionNeeded before = stated.get(needId);
    if (before == null) {
      Rule.require(followed);
      apply(command.event(null));
      return;
    }
    Rule.require(new NeedStandsForOneQuestion(before, command));
    if (!before.neededBy().equals(command.neededBy())) {
      Rule.require(followed, new NeedIsOpen(met.get(needId)));
      apply(command.event(before.neededBy()));
    }
  }

  void decide(MeetMatterDecisionNeed command, Rule followed) {
    String needId = command.needId().value();
    if (!stated.containsKey(needId)) {
      throw new Refusal(
          DecisionsRefusal.UNKNOWN_NEED, "needId", "The matter has no need " + needId + ".");
    }
    if (!command.event().equals(met.get(needId))) {
      Rule.require(followed, new NeedIsOpen(met.get(needId)));
      apply(command.event());
    }
  }

  void evolve(MatterDecisionNeeded event) {
    stated.put(event.needId(), event);
  }

  void evolve(MatterDecisionNeedMet event) {
    met.put(event.needId(), event);
  }
}
