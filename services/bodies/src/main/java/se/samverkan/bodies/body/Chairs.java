package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.ChairsElected;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.platform.refusals.Rule;

/** Which organisations chair a body in which year, and in which order they are in turn. */
final class Chairs {

  private final Lifetime lifetime;
  private final Members members;
  private ChairYears chairs = ChairYears.NONE;

  Chairs(Lifetime lifetime, Members members) {
    this.lifetime = lifetime;
    this.members = members;
  }

  @CommandHandler
  void handle(SetChairRota command) {
    if (command.order().equals(chairs.orderIn(command.fromYear()))) {
      return;
    }
    Rule.require(lifetime.lastsTo(LocalDate.of(command.fromYear(), 1, 1), "fromYear"));
    for (OrganisationId organisation : command.order()) {
      Rule.require(isMemberIn(command.fromYear(), organisation, "order"));
    }
    apply(command.event(chairs.orderIn(command.fromYear())));
  }

  @EventSourcingHandler
  void on(ChairRotaSet event) {
    chairs =
        chairs.rotaSet(event.fromYear(), event.order().stream().map(OrganisationId::new).toList());
  }

  @CommandHandler
  void handle(ElectChairs command) {
    ChairYears after = chairs;
    List<ChairsElected> elected = new ArrayList<>();
    for (ChairsOfYear year : command.years()) {
      ChairYear known = after.years().get(year.year());
      if (known == null) {
        requireElectable(year, after);
        after = after.elected(year.year(), year.chairs());
        elected.add(command.event(year));
      } else {
        Rule.require(new ChairsAreElectedOnce(known, year));
      }
    }
    elected.forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(ChairsElected event) {
    chairs =
        chairs.elected(
            event.year(), pair(event.chairOrganisationId(), event.viceChairOrganisationId()));
  }

  @CommandHandler
  void handle(ReplaceChairs command) {
    ChairYear year = chairs.years().get(command.year());
    Rule.require(new ChairsHaveBeenElected(year));
    ChairPair inForce = Objects.requireNonNull(year).inForce(command.from());
    if (!inForce.equals(command.chairs())) {
      Rule.require(
          lifetime.lastsTo(command.from(), "from"),
          isMemberOn(command.from(), command.chairOrganisationId(), "chairOrganisationId"),
          isMemberOn(command.from(), command.viceChairOrganisationId(), "viceChairOrganisationId"));
      apply(command.event(inForce));
    }
  }

  @EventSourcingHandler
  void on(ChairsReplaced event) {
    ChairYear year = Objects.requireNonNull(chairs.years().get(event.year()));
    ChairPair others = pair(event.chairOrganisationId(), event.viceChairOrganisationId());
    chairs = chairs.with(event.year(), year.replacedFrom(event.from(), others));
  }

  private void requireElectable(ChairsOfYear year, ChairYears before) {
    Rule.require(
        lifetime.lastsTo(LocalDate.of(year.year(), 1, 1), "years"),
        isMemberIn(year.year(), year.chairOrganisationId(), "chairOrganisationId"),
        isMemberIn(year.year(), year.viceChairOrganisationId(), "viceChairOrganisationId"),
        new ElectionFollowsRotaOrSaysWhy(
            before.inTurn(year.year(), o -> members.of(o).touch(year.year())), year));
  }

  private Rule isMemberIn(int year, OrganisationId organisation, String field) {
    return new ChairsAreMembers(
        members.of(organisation).touch(year), field, Integer.toString(year));
  }

  private Rule isMemberOn(LocalDate date, OrganisationId organisation, String field) {
    return new ChairsAreMembers(
        members.of(organisation).inForce(date) != null, field, date.toString());
  }

  private static ChairPair pair(String chair, String viceChair) {
    return new ChairPair(new OrganisationId(chair), new OrganisationId(viceChair));
  }
}
