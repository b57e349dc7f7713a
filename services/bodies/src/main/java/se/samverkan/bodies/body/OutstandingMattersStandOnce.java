package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record OutstandingMattersStandOnce(List<StandingAgendaItem> items) implements Rule {

  @Override
  public boolean holds() {
    return items.stream().filter(i -> i.kind() == StandingItemKind.OUTSTANDING_MATTERS).count() < 2;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.OUTSTANDING_MATTERS_STAND_TWICE,
        "items",
        "Only one item can hold the outstanding matters.");
  }
}
