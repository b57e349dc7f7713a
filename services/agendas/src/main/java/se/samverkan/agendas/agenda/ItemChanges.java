package se.samverkan.agendas.agenda;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.Renumbering;

/** What the events of a meeting do to the items of its agenda. */
final class ItemChanges {

  private ItemChanges() {}

  static Agenda added(Agenda agenda, AgendaItemAdded e, Recorded by) {
    AgendaItem item =
        new AgendaItem(
            e.itemId(),
            e.number(),
            e.title(),
            e.subItems(),
            null,
            null,
            ItemDetails.NONE,
            by,
            List.of());
    return agenda.listing(
        Stream.concat(removed(agenda, e.itemId()).items().stream(), Stream.of(item)).toList());
  }

  static Agenda change(Agenda agenda, String itemId, UnaryOperator<AgendaItem> change) {
    return agenda.listing(
        agenda.items().stream()
            .map(item -> item.itemId().equals(itemId) ? change.apply(item) : item)
            .toList());
  }

  static Agenda details(Agenda agenda, String itemId, UnaryOperator<ItemDetails> change) {
    return change(agenda, itemId, item -> item.with(change.apply(item.details())));
  }

  static Agenda reordered(Agenda agenda, AgendaReordered event) {
    Agenda reordered = agenda;
    for (Renumbering each : event.items()) {
      reordered = change(reordered, each.itemId(), item -> item.numbered(each.number()));
    }
    return reordered;
  }

  static Agenda removed(Agenda agenda, String itemId) {
    return agenda.listing(
        agenda.items().stream().filter(item -> !item.itemId().equals(itemId)).toList());
  }
}
