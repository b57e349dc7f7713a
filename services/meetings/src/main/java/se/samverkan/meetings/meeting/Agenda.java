package se.samverkan.meetings.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemConclusionCorrected;
import se.samverkan.events.meetings.AgendaItemCorrected;
import se.samverkan.events.meetings.AgendaItemRemoved;

/** The items of a meeting and what came of them, by item id. */
record Agenda(
    Map<String, Recorded<AgendaItemAdded>> items,
    Map<String, Recorded<AgendaItemConcluded>> conclusions,
    Set<String> removed) {

  static final Agenda EMPTY = new Agenda(Map.of(), Map.of(), Set.of());

  Agenda {
    items = Map.copyOf(items);
    conclusions = Map.copyOf(conclusions);
    removed = Set.copyOf(removed);
  }

  Agenda with(AgendaItemAdded event) {
    return new Agenda(put(items, event.itemId(), Recorded.of(event)), conclusions, removed);
  }

  Agenda with(AgendaItemCorrected event) {
    AgendaItemAdded now =
        new AgendaItemAdded(
            event.meetingId(), event.itemId(), event.number(), event.title(), event.subItems());
    return new Agenda(
        put(items, event.itemId(), Recorded.corrected(items.get(event.itemId()), now)),
        conclusions,
        removed);
  }

  Agenda with(AgendaItemRemoved event) {
    Set<String> all = new HashSet<>(removed);
    all.add(event.itemId());
    return new Agenda(without(items, event.itemId()), without(conclusions, event.itemId()), all);
  }

  Agenda with(AgendaItemConcluded event) {
    return new Agenda(items, put(conclusions, event.itemId(), Recorded.of(event)), removed);
  }

  Agenda with(AgendaItemConclusionCorrected event) {
    AgendaItemConcluded now =
        new AgendaItemConcluded(event.meetingId(), event.itemId(), event.outcome(), event.text());
    return new Agenda(
        items,
        put(conclusions, event.itemId(), Recorded.corrected(conclusions.get(event.itemId()), now)),
        removed);
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
