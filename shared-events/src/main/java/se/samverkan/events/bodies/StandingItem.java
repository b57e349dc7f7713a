package se.samverkan.events.bodies;

import java.util.List;

/**
 * An item that stands on every agenda of a body; one at the end comes after the items of the day.
 */
public record StandingItem(
    String title, List<String> subItems, StandingItemKind kind, boolean atEnd) {
  public StandingItem {
    subItems = List.copyOf(subItems);
  }
}
