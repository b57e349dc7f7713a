package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Nobody signs off what another one changed meanwhile. */
record ExtractTellsAllThatIsRecorded(int told, long recorded) implements Rule {

  @Override
  public boolean holds() {
    return told == recorded;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.EXTRACT_TELLS_NOT_ALL,
        "events",
        "Something more was recorded of the decision meanwhile; make the extract anew.");
  }
}
