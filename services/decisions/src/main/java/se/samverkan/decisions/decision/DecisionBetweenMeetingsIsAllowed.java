package se.samverkan.decisions.decision;

import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Only an informal body decides between its meetings; a board decides at meetings alone. */
record DecisionBetweenMeetingsIsAllowed(BodyProfile profile) implements Rule {

  @Override
  public boolean holds() {
    return switch (profile) {
      case INFORMAL -> true;
      case BOARD, JOINT_BOARD, FEDERATION_BOARD -> false;
    };
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.DECISION_BETWEEN_MEETINGS_NOT_ALLOWED,
        "profile",
        "A body of the profile " + profile + " decides at its meetings only.");
  }
}
