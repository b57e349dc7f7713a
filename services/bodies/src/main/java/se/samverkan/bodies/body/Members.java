package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.platform.refusals.Rule;

/** Which organisations are members of a body, and when. */
final class Members {

  private final Lifetime lifetime;
  private final Map<OrganisationId, Memberships> members = new HashMap<>();

  Members(Lifetime lifetime) {
    this.lifetime = lifetime;
  }

  Memberships of(OrganisationId organisationId) {
    return members.getOrDefault(organisationId, Memberships.NONE);
  }

  @CommandHandler
  void handle(AdmitMember command) {
    Rule.require(lifetime.lastsTo(command.from(), "from"));
    switch (of(command.organisationId()).sighted(command.from())) {
      case Sighting.Known _ -> {}
      case Sighting.Earlier(var previousFrom) -> apply(command.correction(previousFrom));
      case Sighting.New _ -> apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(MemberAdmitted event) {
    OrganisationId member = new OrganisationId(event.organisationId());
    members.put(member, of(member).admitted(event.from()));
  }

  @EventSourcingHandler
  void on(MembershipStartCorrected event) {
    OrganisationId member = new OrganisationId(event.organisationId());
    members.put(member, of(member).startCorrected(event.previousFrom(), event.from()));
  }

  @CommandHandler
  void handle(EndMembership command) {
    Memberships memberships = of(command.organisationId());
    Rule.require(
        new OrganisationIsMember(memberships, command.to()),
        new MembershipEndsOnOneDate(memberships, command.to()));
    if (!memberships.endOn(command.to())) {
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(MembershipEnded event) {
    OrganisationId member = new OrganisationId(event.organisationId());
    members.put(member, of(member).ended(event.to()));
  }
}
