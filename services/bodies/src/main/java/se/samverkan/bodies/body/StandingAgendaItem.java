package se.samverkan.bodies.body;

import java.util.List;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.platform.texts.PlainText;

/** An item to stand on every agenda; one at the end comes after the items of the day. */
public record StandingAgendaItem(
    String title, List<String> subItems, StandingItemKind kind, boolean atEnd) {
  public StandingAgendaItem {
    title = PlainText.required("items.title", title, PlainText.LINE);
    subItems =
        subItems.stream()
            .map(subItem -> PlainText.required("items.subItems", subItem, PlainText.LINE))
            .toList();
  }

  StandingItem value() {
    return new StandingItem(title, subItems, kind, atEnd);
  }
}
