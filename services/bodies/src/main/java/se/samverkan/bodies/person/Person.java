package se.samverkan.bodies.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.PersonRenamed;
import se.samverkan.platform.refusals.Rule;

/** What is known of one person. */
@Aggregate
public class Person {

  @AggregateIdentifier private @Nullable PersonId personId;
  private @Nullable PersonRegistered registered;
  private String name = "";

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RegisterPerson command) {
    if (registered == null) {
      apply(command.event());
    } else {
      Rule.require(new PersonIdStandsForOnePerson(registered, name, command));
    }
  }

  @EventSourcingHandler
  void on(PersonRegistered event) {
    personId = new PersonId(event.personId());
    registered = event;
    name = event.name();
  }

  @CommandHandler
  void handle(RenamePerson command) {
    if (!command.name().equals(name)) {
      apply(command.event(name));
    }
  }

  @EventSourcingHandler
  void on(PersonRenamed event) {
    name = event.name();
  }
}
