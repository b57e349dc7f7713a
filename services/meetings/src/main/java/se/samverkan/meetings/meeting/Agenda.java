package se.samverkan.meetings.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemRemoved;
import se.samverkan.events.meetings.AgendaReordered;
import se.samverkan.events.meetings.Renumbering;

/** The items of a meeting and what came of them, by item id. */
record Agenda(
    Map<String, Recorded<AgendaItemAdded>> items,
    Map<String, Recorded<AgendaItemConcluded>> conclusions,
    Set<String> removed,
    Map<String, AgendaItemOriginRecorded> origins) {

  static final Agenda EMPTY = new Agenda(Map.of(), Map.of(), Set.of(), Map.of());

  Agenda {
    items = Map.copyOf(items);
    conclusions = Map.copyOf(conclusions);
    removed = Set.copyOf(removed);
    origins = Map.copyOf(origins);
  }

  Agenda with(AgendaItemAdded event) {
    return new Agenda(
        put(items, event.itemId(), Recorded.of(event)), conclusions, removed, origins);
  }

  Agenda with(AgendaItemCorrected event) {
    AgendaItemAdded now =
        new AgendaItemAdded(
            event.meetingId(), event.itemId(), event.number(), event.title(), event.subItems());
    return new Agenda(
        put(items, event.itemId(), Recorded.corrected(items.get(event.itemId()), now)),
        conclusions,
        removed,
        origins);
  }

  Agenda with(AgendaItemRemoved event) {
    Set<String> all = new HashSet<>(removed);
    all.add(event.itemId());
    return new Agenda(
        without(items, event.itemId()), without(conclusions, event.itemId()), all, origins);
  }

  Agenda with(AgendaItemConcluded event) {
    return new Agenda(
        items, put(conclusions, event.itemId(), Recorded.of(event)), removed, origins);
  }

  Agenda with(AgendaItemConclusionCorrected event) {
    AgendaItemConcluded now =
        new AgendaItemConcluded(event.meetingId(), event.itemId(), event.outcome(), event.text());
    return new Agenda(
        items,
        put(conclusions, event.itemId(), Recorded.corrected(conclusions.get(event.itemId()), now)),
        removed,
        origins);
  }

  Agenda with(AgendaItemOriginRecorded event) {
    return new Agenda(items, conclusions, removed, put(origins, event.itemId(), event));
  }

  /** Whether the item is on record with this origin, or none is claimed. */
  boolean comesFrom(@Nullable AgendaItemOriginRecorded origin, ItemId itemId) {
    return origin == null || origin.equals(origins.get(itemId.value()));
  }

  boolean hasSubItem(ItemId itemId, String subItem) {
    Recorded<AgendaItemAdded> item = items.get(itemId.value());
    return item != null && item.now().subItems().contains(subItem);
  }

  @Nullable String matterOf(String itemId) {
    AgendaItemOriginRecorded origin = origins.get(itemId);
    return origin == null ? null : origin.matterId();
  }

  /** The items as they hold now, in the order of their numbers. */
  List<AgendaItemAdded> inOrder() {
    return items.values().stream()
        .map(Recorded::now)
        .sorted(Comparator.comparing(item -> new ItemNumber(item.number())))
        .toList();
  }

  Agenda with(AgendaReordered event) {
    Map<String, Recorded<AgendaItemAdded>> renumbered = new HashMap<>(items);
    for (Renumbering each : event.items()) {
      renumbered.computeIfPresent(
          each.itemId(),
          (id, item) -> {
            AgendaItemAdded now = item.now();
            return Recorded.corrected(
                item,
                new AgendaItemAdded(
                    now.meetingId(), id, each.number(), now.title(), now.subItems()));
          });
    }
    return new Agenda(renumbered, conclusions, removed, origins);
  }

  /** What changes when the items have the numbers of the agenda in the order of these ids. */
  List<Renumbering> renumberings(List<ItemId> itemIds) {
    List<AgendaItemAdded> now = inOrder();
    List<Renumbering> changed = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      String itemId = itemIds.get(i).value();
      String number = now.get(i).number();
      Recorded<AgendaItemAdded> item = items.get(itemId);
      if (item != null && !item.now().number().equals(number)) {
        changed.add(new Renumbering(itemId, item.now().number(), number));
      }
    }
    return changed;
  }

  private static <T> Map<String, T> put(Map<String, T> map, String itemId, T value) {
    Map<String, T> changed = new HashMap<>(map);
    changed.put(itemId, value);
    return changed;
  }

  private static <T> Map<String, T> without(Map<String, T> map, String itemId) {
    Map<String, T> changed = new HashMap<>(map);
    changed.remove(itemId);
    return changed;
  }
}
