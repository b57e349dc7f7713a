package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;
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
import static se.samverkan.bodies.body.Given.chairs;
import static se.samverkan.bodies.body.Given.dissolved;
import static se.samverkan.bodies.body.Given.elect;
import static se.samverkan.bodies.body.Given.elected;
import static se.samverkan.bodies.body.Given.rotaSet;

import java.util.List;
import java.util.function.Supplier;
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
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.SubstituteAppointed;
import se.samverkan.events.bodies.SubstituteRelieved;
import se.samverkan.platform.refusals.Refusal;

class EveryRefusalTest {

  private record Situation(Class<?> aggregate, List<?> given, Supplier<?> command) {}

  @ParameterizedTest
  @EnumSource
  void everyRefusalIsProduced(BodiesRefusal refusal) {
    Situation situation = leadingTo(refusal);
    try {
      new AggregateTestFixture<>(situation.aggregate())
          .given(situation.given())
          .when(situation.command().get())
          .expectException(RefusedWith.code(refusal));
    } catch (Refusal atOnce) {
      assertThat(atOnce.code()).isEqualTo(refusal);
    }
  }

  private static Situation leadingTo(BodiesRefusal refusal) {
    return switch (refusal) {
      case ORGANISATION_REGISTERED_WITH_OTHER_CONTENT ->
          new Situation(
              Organisation.class,
              List.of(new OrganisationRegistered(EKEBY.value(), "Ekeby", OrganisationKind.REGION)),
              () -> new RegisterOrganisation(EKEBY, "Ekeby", OrganisationKind.MUNICIPALITY));
      case PERSON_REGISTERED_WITH_OTHER_CONTENT ->
          new Situation(
              Person.class,
              List.of(new PersonRegistered(ANNA.value(), "Anna Ek")),
              () -> new RegisterPerson(ANNA, "Anna Ask"));
      case BODY_ESTABLISHED_WITH_OTHER_CONTENT ->
          body(
              () -> new EstablishBody(GROUP, "Nätverket", BodyKind.NETWORK, BodyProfile.INFORMAL),
              ESTABLISHED);
      case ORGANISATION_NOT_A_MEMBER -> body(() -> appoint(EKEBY, MARCH), ESTABLISHED);
      case MEMBERSHIP_ENDED_ON_ANOTHER_DATE ->
          body(
              () -> new EndMembership(GROUP, EKEBY, MARCH),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              new MembershipEnded(GROUP.value(), EKEBY.value(), JUNE));
      case REPRESENTATIVE_SITS_FOR_ANOTHER_ORGANISATION ->
          body(
              () -> appoint(LINDVIK, MARCH),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              admitted(LINDVIK, JANUARY),
              appointed(EKEBY, MARCH));
      case REPRESENTATIVE_NOT_SITTING ->
          body(() -> new RelieveRepresentative(GROUP, ANNA, EKEBY, JUNE, true), ESTABLISHED);
      case REPRESENTATIVE_RELIEVED_OTHERWISE ->
          body(
              () -> new RelieveRepresentative(GROUP, ANNA, EKEBY, JUNE, true),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              appointed(EKEBY, JANUARY),
              new RepresentativeRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, true));
      case BODY_DISSOLVED ->
          body(() -> new AdmitMember(GROUP, EKEBY, MARCH), ESTABLISHED, dissolved(JANUARY));
      case BODY_DISSOLVED_OTHERWISE ->
          body(() -> new DissolveBody(GROUP, MARCH, null, "nytt"), ESTABLISHED, dissolved(JANUARY));
      case REPRESENTATIVE_NOT_RELIEVED ->
          body(
              () -> new CorrectRepresentativeRelief(GROUP, ANNA, EKEBY, JUNE, true, "fel"),
              ESTABLISHED);
      case SUBSTITUTE_IS_REPRESENTATIVE ->
          body(
              () -> new AppointSubstitute(GROUP, ANNA, EKEBY, MARCH, null),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              appointed(EKEBY, JANUARY));
      case SUBSTITUTE_APPOINTED_OTHERWISE ->
          body(
              () -> new AppointSubstitute(GROUP, ANNA, EKEBY, MARCH, null),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              new SubstituteAppointed(GROUP.value(), ANNA.value(), EKEBY.value(), JANUARY, null));
      case SUBSTITUTE_NOT_APPOINTED ->
          body(() -> new RelieveSubstitute(GROUP, ANNA, EKEBY, JUNE, true), ESTABLISHED);
      case SUBSTITUTE_RELIEVED_OTHERWISE ->
          body(
              () -> new RelieveSubstitute(GROUP, ANNA, EKEBY, JUNE, true),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              new SubstituteAppointed(GROUP.value(), ANNA.value(), EKEBY.value(), JANUARY, null),
              new SubstituteRelieved(GROUP.value(), ANNA.value(), EKEBY.value(), MARCH, true));
      case CHAIR_NOT_A_MEMBER -> body(() -> elect(chairs(2024, EKEBY, LINDVIK)), ESTABLISHED);
      case CHAIRS_ELECTED_OTHERWISE ->
          body(
              () -> elect(chairs(2024, LINDVIK, EKEBY)),
              ESTABLISHED,
              elected(2024, EKEBY, LINDVIK));
      case CHAIRS_NOT_ELECTED -> body(() -> replace(2024), ESTABLISHED);
      case ELECTION_DEPARTS_FROM_ROTA ->
          body(
              () -> elect(chairs(2025, EKEBY, LINDVIK)),
              ESTABLISHED,
              admitted(EKEBY, JANUARY),
              admitted(LINDVIK, JANUARY),
              rotaSet(2024, EKEBY, LINDVIK),
              elected(2024, EKEBY, LINDVIK));
      case TERM_ENDS_BEFORE_IT_STARTS ->
          body(() -> new AppointSubstitute(GROUP, ANNA, EKEBY, MARCH, JANUARY));
      case STANDING_SUB_ITEM_TWICE -> body(() -> standing(List.of("Avtal", "Avtal")));
      case OUTSTANDING_MATTERS_STAND_TWICE -> body(() -> standing(List.of()));
      case YEAR_OUT_OF_RANGE -> body(() -> chairs(0, EKEBY, LINDVIK));
      case CHAIR_ROTA_TOO_SHORT ->
          body(() -> new SetChairRota(GROUP, List.of(EKEBY), 2024, null, null));
      case CHAIR_ROTA_NAMES_ONE_TWICE ->
          body(() -> new SetChairRota(GROUP, List.of(EKEBY, EKEBY), 2024, null, null));
      case CHAIR_IS_VICE_CHAIR -> body(() -> chairs(2024, EKEBY, EKEBY));
      case ELECTION_NAMES_NO_YEAR_OR_ONE_TWICE -> body(() -> elect());
      case REPLACEMENT_OUTSIDE_THE_YEAR -> body(() -> replace(2023));
    };
  }

  private static Situation body(Supplier<?> command, Object... given) {
    return new Situation(Body.class, List.of(given), command);
  }

  private static ReplaceChairs replace(int year) {
    return new ReplaceChairs(GROUP, year, EKEBY, LINDVIK, MARCH, null, "byte");
  }

  private static SetStandingItems standing(List<String> subItems) {
    StandingAgendaItem item =
        new StandingAgendaItem(
            "Uppföljning", subItems, StandingItemKind.OUTSTANDING_MATTERS, false);
    return new SetStandingItems(GROUP, List.of(item, item), MARCH, null, null);
  }
}
