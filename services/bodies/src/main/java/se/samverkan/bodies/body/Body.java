package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.BodyProfileChanged;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.platform.refusals.Rule;

/** One body: what it is called, which rules hold for it, and what its parts keep. */
@Aggregate
public class Body {

  @AggregateIdentifier private @Nullable BodyId bodyId;
  private @Nullable BodyEstablished established;
  private String name = "";
  private BodyProfile profile = BodyProfile.INFORMAL;

  @AggregateMember private final Lifetime lifetime = new Lifetime();
  @AggregateMember private final Members members = new Members(lifetime);

  @AggregateMember
  private final Representatives representatives = new Representatives(lifetime, members);

  @AggregateMember
  private final Substitutes substitutes = new Substitutes(lifetime, members, representatives);

  @AggregateMember private final StandingItems standingItems = new StandingItems(lifetime);
  @AggregateMember private final Chairs chairs = new Chairs(lifetime, members);

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void handle(EstablishBody command) {
    if (established == null) {
      apply(command.event());
    } else {
      Rule.require(new BodyIdStandsForOneBody(established, name, command));
    }
  }

  @EventSourcingHandler
  void on(BodyEstablished event) {
    bodyId = new BodyId(event.bodyId());
    established = event;
    name = event.name();
    profile = event.profile();
  }

  @CommandHandler
  void handle(RenameBody command) {
    if (!command.name().equals(name)) {
      apply(command.event(name));
    }
  }

  @EventSourcingHandler
  void on(BodyRenamed event) {
    name = event.name();
  }

  @CommandHandler
  void handle(ChangeBodyProfile command) {
    if (command.profile() != profile) {
      Rule.require(lifetime.lastsTo(command.from(), "from"));
      apply(command.event(profile));
    }
  }

  @EventSourcingHandler
  void on(BodyProfileChanged event) {
    profile = event.profile();
  }
}
