package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.ESTABLISHED;
import static se.samverkan.bodies.body.Given.GROUP;
import static se.samverkan.bodies.body.Given.JANUARY;
import static se.samverkan.bodies.body.Given.JUNE;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.MARCH;
import static se.samverkan.bodies.body.Given.NORRVIK;
import static se.samverkan.bodies.body.Given.admitted;
import static se.samverkan.bodies.body.Given.chairs;
import static se.samverkan.bodies.body.Given.dissolved;
import static se.samverkan.bodies.body.Given.elect;
import static se.samverkan.bodies.body.Given.elected;
import static se.samverkan.bodies.body.Given.rotaSet;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.platform.refusals.Refusal;

class ReplaceChairsTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> ELECTED =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          admitted(LINDVIK, JANUARY),
          admitted(NORRVIK, JANUARY),
          elected(2024, EKEBY, LINDVIK));

  @Test
  void othersChairToTheEndOfTheYear() {
    body.given(ELECTED)
        .when(replace(2024, NORRVIK, LINDVIK, JUNE))
        .expectEvents(replaced(EKEBY, LINDVIK, NORRVIK, LINDVIK, JUNE));
  }

  @Test
  void theyCanBeReplacedInTheirTurn() {
    body.given(ELECTED)
        .andGiven(replaced(EKEBY, LINDVIK, NORRVIK, LINDVIK, MARCH))
        .when(replace(2024, LINDVIK, NORRVIK, JUNE))
        .expectEvents(replaced(NORRVIK, LINDVIK, LINDVIK, NORRVIK, JUNE));
  }

  @Test
  void theRotaGoesOnFromWhoChairedInTheEnd() {
    body.given(ELECTED)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK, NORRVIK))
        .andGiven(replaced(EKEBY, LINDVIK, EKEBY, NORRVIK, MARCH))
        .when(elect(chairs(2025, NORRVIK, EKEBY)))
        .expectEvents(elected(2025, NORRVIK, EKEBY));
  }

  @Test
  void theSameAgainChangesNothing() {
    body.given(ELECTED)
        .andGiven(replaced(EKEBY, LINDVIK, NORRVIK, LINDVIK, MARCH))
        .when(replace(2024, NORRVIK, LINDVIK, MARCH))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void onlyWhoWasElectedIsReplaced() {
    body.given(ELECTED)
        .when(replace(2025, NORRVIK, LINDVIK, LocalDate.of(2025, 3, 1)))
        .expectException(RefusedWith.code(BodiesRefusal.CHAIRS_NOT_ELECTED));
  }

  @Test
  void onlyMembersChair() {
    body.given(ELECTED)
        .andGiven(new MembershipEnded(GROUP.value(), NORRVIK.value(), MARCH))
        .when(replace(2024, NORRVIK, LINDVIK, JUNE))
        .expectException(RefusedWith.code(BodiesRefusal.CHAIR_NOT_A_MEMBER));
  }

  @Test
  void nobodyChairsADissolvedBody() {
    body.given(ELECTED)
        .andGiven(dissolved(MARCH))
        .when(replace(2024, NORRVIK, LINDVIK, JUNE))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  @Test
  void theDayLiesInTheYear() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> replace(2025, NORRVIK, LINDVIK, JUNE))
        .matches(refusal -> refusal.code() == BodiesRefusal.REPLACEMENT_OUTSIDE_THE_YEAR);
  }

  private static ReplaceChairs replace(
      int year, OrganisationId chair, OrganisationId viceChair, LocalDate from) {
    return new ReplaceChairs(GROUP, year, chair, viceChair, from, null, "byte av ordförande");
  }

  private static ChairsReplaced replaced(
      OrganisationId previousChair,
      OrganisationId previousViceChair,
      OrganisationId chair,
      OrganisationId viceChair,
      LocalDate from) {
    return new ChairsReplaced(
        GROUP.value(),
        2024,
        previousChair.value(),
        previousViceChair.value(),
        chair.value(),
        viceChair.value(),
        from,
        null,
        "byte av ordförande");
  }
}
