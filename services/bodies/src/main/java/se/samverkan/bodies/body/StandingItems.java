package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.platform.refusals.Rule;

/** Which items stand on the agendas of a body, from when. */
final class StandingItems {

  private final Lifetime lifetime;
  private final TreeMap<LocalDate, List<StandingItem>> itemsFrom = new TreeMap<>();

  StandingItems(Lifetime lifetime) {
    this.lifetime = lifetime;
  }

  @CommandHandler
  void handle(SetStandingItems command) {
    List<StandingItem> inForce = inForce(command.from());
    if (!command.values().equals(inForce)) {
      Rule.require(lifetime.lastsTo(command.from(), "from"));
      apply(command.event(inForce));
    }
  }

  @EventSourcingHandler
  void on(StandingItemsSet event) {
    itemsFrom.put(event.from(), event.items());
  }

  private List<StandingItem> inForce(LocalDate date) {
    Map.Entry<LocalDate, List<StandingItem>> entry = itemsFrom.floorEntry(date);
    return entry == null ? List.of() : entry.getValue();
  }
}
