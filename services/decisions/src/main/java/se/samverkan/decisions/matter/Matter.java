package se.samverkan.decisions.matter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.platform.refusals.Rule;

/** A question that is followed across meetings and bodies. */
@Aggregate
public class Matter {

  @AggregateIdentifier private MatterId matterId;
  private @Nullable MatterOpened opened;
  private final Set<Occasion> occasions = new HashSet<>();

  @SuppressWarnings("NullAway.Init")
  Matter() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenMatter command) {
    if (opened == null) {
      apply(command.event());
    } else {
      Rule.require(new MatterIdStandsForOneQuestion(opened, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(MatterOpened event) {
    matterId = new MatterId(event.matterId());
    opened = event;
  }

  @CommandHandler
  void decide(TakeUpMatter command) {
    if (!occasions.contains(Occasion.of(command.event()))) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterTakenUp event) {
    occasions.add(Occasion.of(event));
  }

  private record Occasion(String meetingId, String itemId) {
    static Occasion of(MatterTakenUp event) {
      return new Occasion(event.meetingId(), event.itemId());
    }
  }
}
