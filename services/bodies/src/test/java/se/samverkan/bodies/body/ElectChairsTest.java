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
import static se.samverkan.bodies.body.Given.chairs;
import static se.samverkan.bodies.body.Given.dissolved;
import static se.samverkan.bodies.body.Given.elect;
import static se.samverkan.bodies.body.Given.elected;
import static se.samverkan.bodies.body.Given.rotaSet;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.BodiesRefusal;
import se.samverkan.bodies.RefusedWith;
import se.samverkan.events.bodies.MembershipEnded;
import se.samverkan.platform.refusals.Refusal;

class ElectChairsTest {

  private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

  private static final List<Object> MEMBERS =
      List.of(
          ESTABLISHED,
          admitted(EKEBY, JANUARY),
          admitted(LINDVIK, JANUARY),
          admitted(NORRVIK, JANUARY));

  @Test
  void organisationsAreElectedForYearsAhead() {
    body.given(MEMBERS)
        .when(elect(chairs(2025, LINDVIK, NORRVIK), chairs(2024, EKEBY, LINDVIK)))
        .expectEvents(elected(2024, EKEBY, LINDVIK), elected(2025, LINDVIK, NORRVIK));
  }

  @Test
  void electedAgainTellsOnlyWhatIsNew() {
    body.given(MEMBERS)
        .andGiven(elected(2024, EKEBY, LINDVIK))
        .when(elect(chairs(2024, EKEBY, LINDVIK), chairs(2025, LINDVIK, NORRVIK)))
        .expectEvents(elected(2025, LINDVIK, NORRVIK));
  }

  @Test
  void othersForTheSameYearAreRefusedAndNothingIsRecorded() {
    body.given(MEMBERS)
        .andGiven(elected(2025, EKEBY, LINDVIK))
        .when(elect(chairs(2024, EKEBY, LINDVIK), chairs(2025, LINDVIK, EKEBY)))
        .expectNoEvents()
        .expectException(RefusedWith.code(BodiesRefusal.CHAIRS_ELECTED_OTHERWISE));
  }

  @Test
  void anElectionThatFollowsTheRotaNeedsNoReason() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK, NORRVIK), elected(2024, EKEBY, LINDVIK))
        .when(elect(chairs(2025, LINDVIK, NORRVIK), chairs(2026, NORRVIK, EKEBY)))
        .expectEvents(elected(2025, LINDVIK, NORRVIK), elected(2026, NORRVIK, EKEBY));
  }

  @Test
  void anElectionThatDepartsFromTheRotaSaysWhy() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK, NORRVIK), elected(2024, EKEBY, LINDVIK))
        .when(elect(chairs(2025, NORRVIK, LINDVIK)))
        .expectException(RefusedWith.code(BodiesRefusal.ELECTION_DEPARTS_FROM_ROTA));
  }

  @Test
  void withAReasonItMayDepart() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK, NORRVIK), elected(2024, EKEBY, LINDVIK))
        .when(elect(new ChairsOfYear(2025, NORRVIK, LINDVIK, "ny ledning")))
        .expectEvents(elected(2025, NORRVIK, LINDVIK, "ny ledning"));
  }

  @Test
  void whoChairedTheYearBeforeMayBeUnknown() {
    body.given(MEMBERS)
        .andGiven(rotaSet(2024, EKEBY, LINDVIK, NORRVIK))
        .when(elect(chairs(2025, NORRVIK, LINDVIK)))
        .expectEvents(elected(2025, NORRVIK, LINDVIK));
  }

  @Test
  void onlyMembersChair() {
    body.given(MEMBERS)
        .andGiven(new MembershipEnded(GROUP.value(), NORRVIK.value(), OCTOBER))
        .when(elect(chairs(2025, EKEBY, NORRVIK)))
        .expectException(RefusedWith.code(BodiesRefusal.CHAIR_NOT_A_MEMBER));
  }

  @Test
  void nobodyChairsADissolvedBody() {
    body.given(MEMBERS)
        .andGiven(dissolved(OCTOBER))
        .when(elect(chairs(2025, EKEBY, NORRVIK)))
        .expectException(RefusedWith.code(BodiesRefusal.BODY_DISSOLVED));
  }

  @Test
  void theChairIsAnotherThanTheViceChair() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> chairs(2024, EKEBY, EKEBY))
        .matches(refusal -> refusal.code() == BodiesRefusal.CHAIR_IS_VICE_CHAIR);
  }

  @Test
  void anElectionNamesEachYearOnce() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> elect(chairs(2024, EKEBY, LINDVIK), chairs(2024, LINDVIK, EKEBY)))
        .matches(r -> r.code() == BodiesRefusal.ELECTION_NAMES_NO_YEAR_OR_ONE_TWICE);
  }
}
