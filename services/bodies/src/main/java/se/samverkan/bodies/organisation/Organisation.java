package se.samverkan.bodies.organisation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.OrganisationRenamed;
import se.samverkan.platform.refusals.Rule;

/** What is known of one organisation. */
@Aggregate
public class Organisation {

  @AggregateIdentifier private @Nullable OrganisationId organisationId;
  private @Nullable OrganisationRegistered registered;
  private String name = "";

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(RegisterOrganisation command) {
    if (registered == null) {
      apply(command.event());
    } else {
      Rule.require(new OrganisationIdStandsForOneOrganisation(registered, name, command));
    }
  }

  @EventSourcingHandler
  void on(OrganisationRegistered event) {
    organisationId = new OrganisationId(event.organisationId());
    registered = event;
    name = event.name();
  }

  @CommandHandler
  void handle(RenameOrganisation command) {
    if (!command.name().equals(name)) {
      apply(command.event(name));
    }
  }

  @EventSourcingHandler
  void on(OrganisationRenamed event) {
    name = event.name();
  }
}
