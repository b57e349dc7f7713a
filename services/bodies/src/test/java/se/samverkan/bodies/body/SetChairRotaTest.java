package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.NORRVIK;
import static se.samverkan.bodies.body.Given.OCTOBER;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.dissolved;
import static se.samverkan.bodies.body.Given.rotaSet;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.platform.refusals.Refusal;

class SetChairRotaTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> MEMBERS =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          admitted(LINDVIK, JANUARY),
          admitted(NORRVIK, JANUARY));

  @Test
  void organisationsChairInTurn() {
    body.given(MEMBERS).when(set(2024, EKEBY, LINDVIK)).expectEvents(rotaSet(2024, EKEBY, LINDVIK));
  }

  @Test
  void anotherOrderHoldsFromALaterYear() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK))
        .when(set(2026, LINDVIK, NORRVIK, EKEBY))
        .expectEvents(
            new ChairRotaSet(
                GROUP.value(),
                List.of(EKEBY.value(), LINDVIK.value()),
                List.of(LINDVIK.value(), NORRVIK.value(), EKEBY.value()),
                2026,
                null,
                null));
  }

  @Test
  void theSameOrderAgainChangesNothing() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK))
        .when(set(2025, EKEBY, LINDVIK))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void onlyMembersAreInTurn() {
    body.given(MEMBERS)
        .andGiven(new MembershipEnded(GROUP.value(), NORRVIK.value(), OCTOBER))
        .when(set(2025, EKEBY, NORRVIK))
        .expectException(RefusedWith.code(BodiesRefusal.CHAIR_NOT_A_MEMBER));
  }

  @Test
  void nobodyIsInTurnInADissolvedBody() {
    body.given(MEMBERS)
        .andGiven(dissolved(OCTOBER))
        .when(set(2025, EKEBY, LINDVIK))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  @Test
  void aRotaNamesTwoOrMoreEachOnceFromAYearOfOurTime() {
    refused(BodiesRefusal.CHAIR_ROTA_TOO_SHORT, 2024);
    refused(BodiesRefusal.CHAIR_ROTA_TOO_SHORT, 2024, EKEBY);
    refused(BodiesRefusal.CHAIR_ROTA_NAMES_ONE_TWICE, 2024, EKEBY, LINDVIK, EKEBY);
    refused(BodiesRefusal.YEAR_OUT_OF_RANGE, Integer.MAX_VALUE, EKEBY, LINDVIK);
  }

  private static void refused(BodiesRefusal code, int fromYear, OrganisationId... order) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(fromYear, order))
        .matches(refusal -> refusal.code() == code);
  }

  private static SetChairRota set(int fromYear, OrganisationId... order) {
    return new SetChairRota(GROUP, List.of(order), fromYear, null, null);
  }
}
