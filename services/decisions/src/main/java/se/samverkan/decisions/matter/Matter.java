package se.samverkan.decisions.matter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.events.decisions.MatterDecisionNeedMet;
import se.samverkan.events.decisions.MatterDecisionNeeded;
import se.samverkan.events.decisions.MatterEvent;
import se.samverkan.events.decisions.MatterMerged;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.events.decisions.MatterRenamed;
import se.samverkan.events.decisions.MatterReopened;
import se.samverkan.events.decisions.MatterReturned;
import se.samverkan.events.decisions.MatterTabled;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.refusals.Rule;

/** A question that is followed across meetings and bodies until it is settled. */
@Aggregate
public class Matter {

  @AggregateIdentifier private MatterId matterId;
  private @Nullable MatterOpened opened;
  private String title = "";
  private @Nullable MatterEvent end;
  private @Nullable LocalDate ended;
  private final Set<Occasion> takenUp = new HashSet<>();
  private final Set<Occasion> tabled = new HashSet<>();
  private final Set<Occasion> returned = new HashSet<>();
  private final Set<MatterPutForward> putForward = new HashSet<>();
  private final Needs needs = new Needs();

  @SuppressWarnings("NullAway.Init")
  Matter() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void decide(OpenMatter command) {
    if (opened == null) {
      apply(command.event());
    } else if (!command.title().equals(title)
        || !command.bodyId().value().equals(opened.bodyId())) {
      Rule.require(new MatterIdStandsForOneQuestion(opened, command.event()));
    }
  }

  @EventSourcingHandler
  void evolve(MatterOpened event) {
    matterId = new MatterId(event.matterId());
    opened = event;
    title = event.title();
  }

  @CommandHandler
  void decide(TakeUpMatter command) {
    if (!takenUp.contains(Occasion.of(command.event()))) {
      applyWhileFollowed(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterTakenUp event) {
    takenUp.add(Occasion.of(event));
  }

  @CommandHandler
  void decide(TableMatter command) {
    if (!tabled.contains(new Occasion(command.meetingId().value(), command.itemId().value()))) {
      applyWhileFollowed(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterTabled event) {
    tabled.add(new Occasion(event.meetingId(), event.itemId()));
  }

  @CommandHandler
  void decide(ReturnMatter command) {
    if (!returned.contains(new Occasion(command.meetingId().value(), command.itemId().value()))) {
      applyWhileFollowed(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterReturned event) {
    returned.add(new Occasion(event.meetingId(), event.itemId()));
  }

  @CommandHandler
  void decide(PutMatterForward command) {
    if (!putForward.contains(command.event())) {
      applyWhileFollowed(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterPutForward event) {
    putForward.add(event);
  }

  @CommandHandler
  void decide(RenameMatter command) {
    if (!command.title().equals(title)) {
      applyWhileFollowed(command.event(title));
    }
  }

  @EventSourcingHandler
  void evolve(MatterRenamed event) {
    title = event.title();
  }

  @CommandHandler
  void decide(NeedMatterDecision command) {
    needs.decide(command, new MatterIsFollowed(end));
  }

  @EventSourcingHandler
  void evolve(MatterDecisionNeeded event) {
    needs.evolve(event);
  }

  @CommandHandler
  void decide(MeetMatterDecisionNeed command) {
    needs.decide(command, new MatterIsFollowed(end));
  }

  @EventSourcingHandler
  void evolve(MatterDecisionNeedMet event) {
    needs.evolve(event);
  }

  @CommandHandler
  void decide(MergeMatter command) {
    end(command.event());
  }

  @EventSourcingHandler
  void evolve(MatterMerged event) {
    end = event;
  }

  @CommandHandler
  void decide(WithdrawMatter command) {
    end(command.event());
  }

  @EventSourcingHandler
  void evolve(MatterWithdrawn event) {
    end = event;
    ended = event.withdrawnOn();
  }

  @CommandHandler
  void decide(CloseMatter command) {
    end(command.event());
  }

  @EventSourcingHandler
  void evolve(MatterClosed event) {
    end = event;
    ended = event.closedOn();
  }

  @CommandHandler
  void decide(ReopenMatter command) {
    if (end instanceof MatterMerged) {
      Rule.require(new MatterIsFollowed(end));
    }
    if (end != null && ended != null) {
      Rule.require(new MatterReopensAfterItsEnd(ended, command.reopenedOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(MatterReopened event) {
    end = null;
    ended = null;
  }

  private void end(MatterEvent event) {
    if (!event.equals(end)) {
      applyWhileFollowed(event);
    }
  }

  private void applyWhileFollowed(MatterEvent event) {
    Rule.require(new MatterIsFollowed(end));
    apply(event);
  }

  private record Occasion(String meetingId, String itemId) {
    static Occasion of(MatterTakenUp event) {
      return new Occasion(event.meetingId(), event.itemId());
    }
  }
}
