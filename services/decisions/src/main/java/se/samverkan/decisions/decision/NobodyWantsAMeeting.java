package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** A decision is carried between meetings only while none of those asked wants a meeting on it. */
record NobodyWantsAMeeting(int wanting) implements Rule {

  @Override
  public boolean holds() {
    return wanting == 0;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.MEETING_WANTED,
        "decisionId",
        wanting + " of those who were asked want a meeting on it.");
  }
}
