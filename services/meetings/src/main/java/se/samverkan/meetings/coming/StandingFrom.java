package se.samverkan.meetings.coming;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.bodies.StandingItem;

/** The standing items of a body from a date. */
public record StandingFrom(LocalDate from, List<StandingItem> items) {

  public StandingFrom {
    items = List.copyOf(items);
  }
}
