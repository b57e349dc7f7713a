package se.samverkan.bodies.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.bodies.RepresentativeReliefCorrected;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;
import se.samverkan.events.bodies.RepresentativeTermSet;
import se.samverkan.platform.refusals.Rule;

/** Who sits in a body for which member, and to when. */
final class Representatives {

  private final Lifetime lifetime;
  private final Members members;
  private final Map<PersonId, Terms> representatives = new HashMap<>();

  Representatives(Lifetime lifetime, Members members) {
    this.lifetime = lifetime;
    this.members = members;
  }

  Terms of(PersonId personId) {
    return representatives.getOrDefault(personId, Terms.NONE);
  }

  @CommandHandler
  void handle(AppointRepresentative command) {
    Terms terms = of(command.personId());
    Rule.require(
        lifetime.lastsTo(command.from(), "from"),
        new OrganisationIsMember(members.of(command.organisationId()), command.from()),
        new PersonStartsForOneOrganisationOnADay(terms, command.organisationId(), command.from()));
    Appointment.decided(terms, command).forEach(AggregateLifecycle::apply);
  }

  @EventSourcingHandler
  void on(RepresentativeAppointed event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(person, of(person).appointed(organisation, event.from()));
  }

  @EventSourcingHandler
  void on(RepresentativeTermCorrected event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(
        person, of(person).startCorrected(organisation, event.previousFrom(), event.from()));
  }

  @CommandHandler
  void handle(SetRepresentativeTerm command) {
    Terms terms = of(command.personId());
    Rule.require(new RepresentativeIsSitting(terms, command.organisationId(), command.from()));
    Term term = Objects.requireNonNull(terms.inForce(command.from()));
    if (!command.to().equals(term.to())) {
      Rule.require(new RepresentativeIsNotRelieved(term));
      apply(command.event(term));
    }
  }

  @EventSourcingHandler
  void on(RepresentativeTermSet event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(person, of(person).endSet(organisation, event.from(), event.to()));
  }

  @CommandHandler
  void handle(RelieveRepresentative command) {
    Terms terms = of(command.personId());
    Term term = terms.latestFor(command.organisationId(), command.to());
    if (term != null && term.relieved()) {
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
    representatives.put(person, of(person).relieved(organisation, event.to(), event.thanked()));
  }

  @CommandHandler
  void handle(CorrectRepresentativeRelief command) {
    Term term = of(command.personId()).lastRelieved(command.organisationId());
    Rule.require(new RepresentativeHasBeenRelieved(term));
    if (term != null && term.to() != null) {
      Rule.require(new TermEndsAfterItStarts(term.from(), command.to()));
      if (!term.to().equals(command.to()) || term.thanked() != command.thanked()) {
        apply(command.event(term.to()));
      }
    }
  }

  @EventSourcingHandler
  void on(RepresentativeReliefCorrected event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    representatives.put(
        person, of(person).reliefCorrected(organisation, event.to(), event.thanked()));
  }
}
