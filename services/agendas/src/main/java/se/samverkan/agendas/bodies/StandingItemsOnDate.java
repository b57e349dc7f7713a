package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.StandingItem;

/**
 * The items that stand on the agendas of a body on a date.
 *
 * @param from since when they do; null where none were ever set
 */
public record StandingItemsOnDate(
    LocalDate asOf,
    @Nullable LocalDate from,
    @Nullable Named decision,
    @Nullable String reason,
    List<StandingItem> items) {
  public StandingItemsOnDate {
    items = List.copyOf(items);
  }

  static StandingItemsOnDate of(
      LocalDate date, Optional<StandingFrom> set, Map<String, String> names) {
    return new StandingItemsOnDate(
        date,
        set.map(StandingFrom::from).orElse(null),
        set.map(s -> Named.orNull(s.decisionId(), names)).orElse(null),
        set.map(StandingFrom::reason).orElse(null),
        set.map(StandingFrom::items).orElse(List.of()));
  }
}
