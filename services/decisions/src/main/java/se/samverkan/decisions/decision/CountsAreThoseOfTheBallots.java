package se.samverkan.decisions.decision;

import java.util.List;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.VoteChoice;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

/** The counts of an open vote are those of its ballots; a secret vote has none. */
record CountsAreThoseOfTheBallots(int yes, int no, int abstained, List<CastBallot> ballots)
    implements Rule {

  @Override
  public boolean holds() {
    return ballots.isEmpty()
        || (yes == count(VoteChoice.YES)
            && no == count(VoteChoice.NO)
            && abstained == count(VoteChoice.ABSTAIN));
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        DecisionsRefusal.COUNTS_DIFFER_FROM_BALLOTS,
        "ballots",
        "The ballots say "
            + count(VoteChoice.YES)
            + " yes, "
            + count(VoteChoice.NO)
            + " no and "
            + count(VoteChoice.ABSTAIN)
            + " abstained.");
  }

  private long count(VoteChoice choice) {
    return ballots.stream().filter(ballot -> ballot.choice() == choice).count();
  }
}
