package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.LINDVIK;
import static se.samverkan.bodies.body.Given.NORRVIK;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.organisation.OrganisationId;

class ChairRotaTest {

  private static final OrganisationId SOUTH = OrganisationId.derived("Södervik");
  private static final ChairRota ROTA = new ChairRota(List.of(EKEBY, LINDVIK, NORRVIK));

  @Test
  void theViceChairIsNextYearsChairAndTheOrderGoesRound() {
    assertThat(Stream.iterate(pair(EKEBY, LINDVIK), this::next).limit(4))
        .containsExactly(
            pair(EKEBY, LINDVIK),
            pair(LINDVIK, NORRVIK),
            pair(NORRVIK, EKEBY),
            pair(EKEBY, LINDVIK));
  }

  @Test
  void whoHasLeftIsSkipped() {
    assertThat(ROTA.following(pair(EKEBY, LINDVIK), not(LINDVIK))).contains(pair(NORRVIK, EKEBY));
    assertThat(ROTA.following(pair(EKEBY, LINDVIK), not(NORRVIK))).contains(pair(LINDVIK, EKEBY));
  }

  @Test
  void aViceChairOutsideTheOrderChairsAndTheOrderGoesOnAfterTheChairBefore() {
    assertThat(ROTA.following(pair(LINDVIK, SOUTH), o -> true)).contains(pair(SOUTH, NORRVIK));
    assertThat(ROTA.following(pair(LINDVIK, SOUTH), not(SOUTH))).contains(pair(NORRVIK, EKEBY));
  }

  @Test
  void whereFewerThanTwoAreLeftNobodyIsInTurn() {
    assertThat(ROTA.following(pair(EKEBY, LINDVIK), EKEBY::equals)).isEmpty();
  }

  private ChairPair next(ChairPair before) {
    return ROTA.following(before, o -> true).orElseThrow();
  }

  private static Predicate<OrganisationId> not(OrganisationId left) {
    return organisation -> !organisation.equals(left);
  }

  private static ChairPair pair(OrganisationId chair, OrganisationId viceChair) {
    return new ChairPair(chair, viceChair);
  }
}
