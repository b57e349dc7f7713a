package se.samverkan.meetings.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.ItemOrigin;

/** An agenda onto which items come of their own accord, and where they find their place. */
record BuiltAgenda(Agenda agenda) {

  private static final Pattern FIRST_DIGITS = Pattern.compile("\\d{1,9}");

  /** Those that have never been on the agenda, neither by themselves nor put there by a person. */
  List<BuiltItem> missing(List<BuiltItem> items) {
    Set<ItemOrigin> there = new HashSet<>();
    for (AgendaItemOriginRecorded each : agenda.origins().values()) {
      if (comesOnce(each.origin()) && agenda.items().containsKey(each.itemId())) {
        there.add(each.origin());
      }
    }
    return items.stream()
        .filter(item -> !agenda.items().containsKey(item.itemId().value()))
        .filter(item -> !agenda.removed().contains(item.itemId().value()))
        .filter(item -> !there.contains(item.origin().value()))
        .toList();
  }

  private static boolean comesOnce(ItemOrigin origin) {
    return switch (origin.kind()) {
      case TABLED, PUT_FORWARD, FORWARDED -> true;
      case STANDING, OUTSTANDING_MATTERS -> false;
    };
  }

  /** The number after the highest there is. */
  ItemNumber nextNumber() {
    int highest =
        agenda.inOrder().stream()
            .map(AgendaItemAdded::number)
            .map(FIRST_DIGITS::matcher)
            .filter(Matcher::find)
            .mapToInt(found -> Integer.parseInt(found.group()))
            .max()
            .orElse(0);
    return new ItemNumber(Integer.toString(highest + 1));
  }

  /** All items in the order in which the new ones stand before those that close the agenda. */
  List<ItemId> order(Collection<ItemId> added, Collection<ItemId> before) {
    List<ItemId> order =
        new ArrayList<>(agenda.inOrder().stream().map(i -> new ItemId(i.itemId())).toList());
    order.stream()
        .filter(before::contains)
        .findFirst()
        .ifPresent(
            first -> {
              order.removeAll(added);
              order.addAll(order.indexOf(first), added);
            });
    return order;
  }
}
