package se.samverkan.decisions.matter;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A need keeps its question and its body; its date alone may become another. */
record NeedStandsForOneQuestion(MatterDecisionNeeded before, NeedMatterDecision again)
    implements Rule {

  @Override
  public boolean holds() {
    return bodyIsTheSame() && before.question().equals(again.question());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.NEED_ALREADY_STATED_WITH_OTHER_CONTENT,
        bodyIsTheSame() ? "question" : "bodyId",
        "This need was stated of " + before.bodyId() + " as: " + before.question());
  }

  private boolean bodyIsTheSame() {
    return before.bodyId().equals(again.bodyId().value());
  }
}
