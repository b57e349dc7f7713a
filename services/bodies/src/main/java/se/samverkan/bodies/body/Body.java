package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyRenamed;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.MembershipStartCorrected;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.platform.refusals.Rule;

/** One body: its name, its members and who represents them. */
@Aggregate
public class Body {

  @AggregateIdentifier private @Nullable BodyId bodyId;
  private @Nullable BodyEstablished established;
  private String name = "";
  private final Map<OrganisationId, Memberships> members = new HashMap<>();
  private final Map<PersonId, Terms> representatives = new HashMap<>();

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
  void handle(AdmitMember command) {
    switch (memberships(command.organisationId()).sighted(command.from())) {
      case Sighting.Known _ -> {}
      case Sighting.Earlier(var previousFrom) -> apply(command.correction(previousFrom));
      case Sighting.New _ -> apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(MemberAdmitted event) {
    OrganisationId member = new OrganisationId(event.organisationId());
    members.put(member, memberships(member).admitted(event.from()));
  }

  @EventSourcingHandler
  void on(MembershipStartCorrected event) {
    OrganisationId member = new OrganisationId(event.organisationId());
    members.put(member, memberships(member).startCorrected(event.previousFrom(), event.from()));
  }

  @CommandHandler
  void handle(EndMembership command) {
    Memberships memberships = memberships(command.organisationId());
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
    members.put(member, memberships(member).ended(event.to()));
  }

  @CommandHandler
  void handle(AppointRepresentative command) {
    Terms terms = terms(command.personId());
    Rule.require(
        new OrganisationIsMember(memberships(command.organisationId()), command.from()),
        new PersonStartsForOneOrganisationOnADay(terms, command.organisationId(), command.from()));
    switch (terms.sighted(command.organisationId(), command.from())) {
      case Sighting.Known _ -> {}
      case Sighting.Earlier(var previousFrom) -> apply(command.correction(previousFrom));
      case Sighting.New _ -> apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(RepresentativeAppointed event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(person, terms(person).appointed(organisation, event.from()));
  }

  @EventSourcingHandler
  void on(RepresentativeTermCorrected event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(
        person, terms(person).startCorrected(organisation, event.previousFrom(), event.from()));
  }

  @CommandHandler
  void handle(RelieveRepresentative command) {
    Terms terms = terms(command.personId());
    Term term = terms.latestFor(command.organisationId(), command.to());
    if (term != null && term.to() != null) {
      Rule.require(new RepresentativeIsRelievedOnce(term, command));
    } else {
      Rule.require(new RepresentativeIsSitting(terms, command.organisationId(), command.to()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(RepresentativeRelieved event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(person, terms(person).relieved(organisation, event.to(), event.thanked()));
  }

  private Memberships memberships(OrganisationId organisationId) {
    return members.getOrDefault(organisationId, Memberships.NONE);
  }

  private Terms terms(PersonId personId) {
    return representatives.getOrDefault(personId, Terms.NONE);
  }
}
