package se.samverkan.bodies.body;

import static java.util.Comparator.comparing;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.bodies.person.PersonId;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;
import se.samverkan.platform.refusals.Rule;

/** Who stands in for the representatives of which member. */
final class Substitutes {

  private final Lifetime lifetime;
  private final Members members;
  private final Representatives representatives;
  private final Map<PersonId, List<Substitution>> substitutes = new HashMap<>();

  Substitutes(Lifetime lifetime, Members members, Representatives representatives) {
    this.lifetime = lifetime;
    this.members = members;
    this.representatives = representatives;
  }

  @CommandHandler
  void handle(AppointSubstitute command) {
    if (of(command.personId(), command.organisationId()).anyMatch(s -> s.isOf(command))) {
      return;
    }
    Substitution standing =
        of(command.personId(), command.organisationId())
            .filter(s -> s.overlaps(command.from(), command.to()))
            .findFirst()
            .orElse(null);
    Rule.require(
        lifetime.lastsTo(command.from(), "from"),
        new OrganisationIsMember(members.of(command.organisationId()), command.from()),
        new PersonSitsNotThere(representatives.of(command.personId()), command),
        new SubstituteIsAppointedOnce(standing, command));
    apply(command.event());
  }

  @EventSourcingHandler
  void on(SubstituteAppointed event) {
    PersonId person = new PersonId(event.personId());
    Substitution begun =
        new Substitution(
            new OrganisationId(event.organisationId()), event.from(), event.to(), null, false);
    substitutes.put(person, Stream.concat(of(person), Stream.of(begun)).toList());
  }

  @CommandHandler
  void handle(RelieveSubstitute command) {
    Substitution begun =
        of(command.personId(), command.organisationId())
            .filter(s -> !s.from().isAfter(command.to()))
            .max(comparing(Substitution::from))
            .orElse(null);
    if (begun != null && begun.relievedOn() != null) {
      Rule.require(new SubstituteIsRelievedOnce(begun, command));
    } else {
      boolean standing = begun != null && begun.covers(command.to());
      Rule.require(new SubstituteIsStandingIn(standing ? begun : null, command.to()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void on(SubstituteRelieved event) {
    PersonId person = new PersonId(event.personId());
    OrganisationId organisation = new OrganisationId(event.organisationId());
    substitutes.put(
        person,
        of(person)
            .map(
                s ->
                    s.organisationId().equals(organisation) && s.covers(event.to())
                        ? s.relieved(event.to(), event.thanked())
                        : s)
            .toList());
  }

  private Stream<Substitution> of(PersonId personId) {
    return substitutes.getOrDefault(personId, List.of()).stream();
  }

  private Stream<Substitution> of(PersonId personId, OrganisationId organisationId) {
    return of(personId).filter(s -> s.organisationId().equals(organisationId));
  }
}
