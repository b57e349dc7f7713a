package se.samverkan.events.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** These items stand on the agendas of a body's meetings from a date. */
@EventType(name = "bodies.StandingItemsSet", revision = 1)
public record StandingItemsSet(
    String bodyId,
    List<StandingItem> previousItems,
    List<StandingItem> items,
    LocalDate from,
    @Nullable String decisionId,
    @Nullable String reason)
    implements BodyEvent {
  public StandingItemsSet {
    previousItems = List.copyOf(previousItems);
    items = List.copyOf(items);
  }
}
