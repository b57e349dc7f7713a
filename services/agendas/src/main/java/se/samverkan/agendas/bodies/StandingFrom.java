package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.StandingItem;

/** The items that stand on the agendas of a body from a date. */
public record StandingFrom(
    LocalDate from,
    List<StandingItem> items,
    @Nullable String decisionId,
    @Nullable String reason) {
  public StandingFrom {
    items = List.copyOf(items);
  }
}
