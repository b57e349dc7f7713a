package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record SubItemsStandOnce(List<StandingAgendaItem> items) implements Rule {

  @Override
  public boolean holds() {
    return items.stream()
        .allMatch(i -> i.subItems().stream().distinct().count() == i.subItems().size());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        BodiesRefusal.STANDING_SUB_ITEM_TWICE,
        "items",
        "A sub-item stands twice under the same item.");
  }
}
