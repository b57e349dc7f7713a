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

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.RepresentativeRelieved;
import se.samverkan.events.bodies.RepresentativeTermCorrected;

class AppointRepresentativeTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> MEMBERS =
      List.of(ESTABLISHED, admitted(EKEBY, JANUARY), admitted(LINDVIK, JANUARY));

  @Test
  void aPersonSitsForAMember() {
    body.given(MEMBERS).when(appoint(EKEBY, MARCH)).expectEvents(appointed(EKEBY, MARCH));
  }

  @Test
  void aPersonSeenAgainLaterTellsNothingNew() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, MARCH))
        .when(appoint(EKEBY, JUNE))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void aPersonSeenEarlierSatEarlier() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, MARCH))
        .when(appoint(EKEBY, JANUARY))
        .expectEvents(correctedTo(EKEBY, MARCH, JANUARY));
  }

  @Test
  void changingOrganisationIsAFactAndNoConflict() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, JANUARY))
        .when(appoint(LINDVIK, JUNE))
        .expectEvents(appointed(LINDVIK, JUNE));
  }

  @Test
  void whoSatForAnotherBeforeIsAppointedThereToo() {
    body.given(MEMBERS)
        .andGiven(appointed(LINDVIK, JUNE))
        .when(appoint(EKEBY, JANUARY))
        .expectEvents(appointed(EKEBY, JANUARY));
  }

  @Test
  void theChangeOfOrganisationMayHaveComeEarlier() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, JANUARY), appointed(LINDVIK, JUNE))
        .when(appoint(LINDVIK, MARCH))
        .expectEvents(correctedTo(LINDVIK, JUNE, MARCH));
  }

  @Test
  void whoWasRelievedMayComeBack() {
    body.given(MEMBERS)
        .andGiven(
            appointed(EKEBY, JANUARY),
            new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, true))
        .when(appoint(EKEBY, JUNE))
        .expectEvents(appointed(EKEBY, JUNE));
  }

  @Test
  void nobodyStartsForTwoOrganisationsOnOneDay() {
    body.given(MEMBERS)
        .andGiven(appointed(EKEBY, MARCH))
        .when(appoint(LINDVIK, MARCH))
        .expectException(
            RefusedWith.code(BodiesRefusal.REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION));
  }

  @Test
  void onlyMembersAreRepresented() {
    body.given(ESTABLISHED, admitted(LINDVIK, JANUARY))
        .when(appoint(EKEBY, MARCH))
        .expectException(RefusedWith.code(BodiesRefusal.ORGANISATION_NOT_A_MEMBER));
  }

  @Test
  void nobodySitsInAnUnknownBody() {
    body.givenNoPriorActivity()
        .when(appoint(EKEBY, MARCH))
        .expectException(AggregateNotFoundException.class);
  }

  private static RepresentativeTermCorrected correctedTo(
      OrganisationId organisation, LocalDate previousFrom, LocalDate from) {
    return new RepresentativeTermCorrected(
        GROUP.value(), ANNA.value(), organisation.value(), previousFrom, from);
  }
}
