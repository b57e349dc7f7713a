package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record RotaHasTwoOrMore(List<OrganisationId> order) implements Rule {

  @Override
  public boolean holds() {
    return order.size() >= 2;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIR_ROTA_TOO_SHORT, "order", "A rota needs two organisations or more.");
  }
}
