package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyDissolved;
import se.samverkan.platform.refusals.Rule;

/** Until when a body meets. */
final class Lifetime {

  private @Nullable BodyDissolved dissolved;

  /** The rule that the body still meets on a date. */
  Rule lastsTo(LocalDate date, String field) {
    return new BodyIsNotDissolved(dissolved == null ? null : dissolved.to(), date, field);
  }

  @CommandHandler
  void handle(DissolveBody command) {
    if (dissolved == null) {
      apply(command.event());
    } else {
      Rule.require(new BodyIsDissolvedOnce(dissolved, command));
    }
  }

  @EventSourcingHandler
  void on(BodyDissolved event) {
    dissolved = event;
  }
}
