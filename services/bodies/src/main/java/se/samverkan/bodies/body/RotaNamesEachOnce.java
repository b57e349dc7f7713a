package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record RotaNamesEachOnce(List<OrganisationId> order) implements Rule {

  @Override
  public boolean holds() {
    return order.stream().distinct().count() == order.size();
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.CHAIR_ROTA_NAMES_ONE_TWICE, "order", "A rota names each organisation once.");
  }
}
