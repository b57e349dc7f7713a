package se.samverkan.meetings.meeting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;

record AgendaNamesEveryItemOnce(Agenda agenda, List<ItemId> itemIds) implements Rule {

  @Override
  public boolean holds() {
    Set<String> named = itemIds.stream().map(ItemId::value).collect(Collectors.toSet());
    return named.size() == itemIds.size() && named.equals(agenda.items().keySet());
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        AgendaRefusal.AGENDA_ORDER_INCOMPLETE,
        "itemIds",
        "An order names every item of the agenda once.");
  }
}
