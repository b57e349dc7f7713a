package se.samverkan.decisions.decision;

import java.util.List;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** Each person votes once. */
record EachPersonVotesOnce(List<CastBallot> ballots) implements Rule {

  @Override
  public boolean holds() {
    return ballots.stream().map(CastBallot::personId).distinct().count() == ballots.size();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.PERSON_VOTES_TWICE, "ballots", "A person votes once in a vote.");
  }
}
