package se.samverkan.bodies.body;

import java.util.Optional;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record ElectionFollowsRotaOrSaysWhy(Optional<ChairPair> inTurn, ChairsOfYear elected)
    implements Rule {

  @Override
  public boolean holds() {
    return elected.departureReason() != null
        || inTurn.isEmpty()
        || inTurn.get().equals(elected.chairs());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.ELECTION_DEPARTS_FROM_ROTA,
        "departureReason",
        "Others are in turn by the rota in " + elected.year() + "; the election says why.");
  }
}
