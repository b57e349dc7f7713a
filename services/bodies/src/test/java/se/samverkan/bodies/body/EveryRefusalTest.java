package se.samverkan.bodies.body;

import static se.samverkan.bodies.body.Given.ANNA;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.appoint;
import static se.samverkan.bodies.body.Given.appointed;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.bodies.organisation.Organisation;
import se.samverkan.bodies.organisation.RegisterOrganisation;
import se.samverkan.bodies.person.Person;
import se.samverkan.bodies.person.RegisterPerson;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeRelieved;

class EveryRefusalTest {

  private record Situation(Class<?> aggregate, List<?> given, Object command) {}

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(BodiesRefusal refusal) {
    Situation situation = leadingTo(refusal);
    new AggregateTestFixture<>(situation.aggregate())
        .given(situation.given())
        .when(situation.command())
        .expectException(RefusedWith.code(refusal));
  }

  private static Situation leadingTo(BodiesRefusal refusal) {
    return switch (refusal) {
      case ORGANISATION_REGISTERED_WITH_OTHER_CONTENT ->
          new Situation(
              Organisation.class,
              List.of(new OrganisationRegistered(EKEBY.value(), "Ekeby", OrganisationKind.REGION)),
              new RegisterOrganisation(EKEBY, "Ekeby", OrganisationKind.MUNICIPALITY));
      case PERSON_REGISTERED_WITH_OTHER_CONTENT ->
          new Situation(
              Person.class,
              List.of(new PersonRegistered(ANNA.value(), "Anna Ek")),
              new RegisterPerson(ANNA, "Anna Ask"));
      case BODY_ESTABLISHED_WITH_OTHER_CONTENT ->
          body(
              new EstablishBody(GROUP, "Nätverket", BodyKind.NETWORK, BodyProfile.INFORMAL),
              ESTABLISHED);
      case ORGANISATION_NOT_A_MEMBER -> body(appoint(EKEBY, MARCH), ESTABLISHED);
      case MEMBERSHIP_ENDED_ON_ANOTHER_DATE ->
          body(
              new EndMembership(GROUP, EKEBY, MARCH),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              new MembershipEnded(GROUP.value(), EKEBY.value(), JUNE));
      case REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION ->
          body(
              appoint(LINDVIK, MARCH),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              admitted(LINDVIK, JANUARY),
              appointed(EKEBY, MARCH));
      case REPRESENTATIVE_NOT_SITTING ->
          body(new RelieveRepresentative(GROUP, ANNA, EKEBY, JUNE, true), ESTABLISHED);
      case REPRESENTATIVE_RELIEVED_OTHERWISE ->
          body(
              new RelieveRepresentative(GROUP, ANNA, EKEBY, JUNE, true),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              appointed(EKEBY, JANUARY),
              new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, true));
    };
  }

  private static Situation body(Object command, Object... given) {
    return new Situation(Body.class, List.of(given), command);
  }
}
