package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.bodies.body.Given.EKEBY;
import static se.samverkan.bodies.body.Given.LINDVIK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samverkan.bodies.organisation.OrganisationId;

class TermsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  /** A person seen sitting for an organisation, in days after the first of January 2020. */
  private record Seen(OrganisationId organisation, int day) {}

  @Test
  void sightingsGiveTheSameTermsInEveryOrder() {
    List<Seen> sightings =
        List.of(
            new Seen(EKEBY, 10),
            new Seen(EKEBY, 40),
            new Seen(LINDVIK, 70),
            new Seen(LINDVIK, 90),
            new Seen(organisation(3), 120));
    for (List<Seen> order : permutations(sightings)) {
      assertThat(terms(order)).as("seen in the order %s", order).isEqualTo(expected(sightings));
    }
  }

  @Test
  void careersOfAnyLengthAreFoundInAnyOrder() {
    Random random = new Random(20_240_315);
    for (int run = 0; run < 2_000; run++) {
      List<Seen> sightings = career(random);
      Collections.shuffle(sightings, random);
      assertThat(terms(sightings)).as("run %s: %s", run, sightings).isEqualTo(expected(sightings));
    }
  }

  @Test
  void everySightingSeenAgainTellsNothingNew() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      List<Seen> sightings = career(random);
      Terms terms = terms(sightings);
      for (Seen seen : sightings) {
        assertThat(after(terms, seen)).isEqualTo(terms);
      }
    }
  }

  @Test
  void aReturnSeenInTheOrderOfTimeIsKnown() {
    assertThat(terms(List.of(new Seen(EKEBY, 1), new Seen(LINDVIK, 2), new Seen(EKEBY, 3))))
        .isEqualTo(
            new Terms(
                List.of(
                    Term.openFrom(EKEBY, DAY.plusDays(1)),
                    Term.openFrom(LINDVIK, DAY.plusDays(2)),
                    Term.openFrom(EKEBY, DAY.plusDays(3)))));
  }

  @Test
  void aReturnSeenBeforeTheDepartureIsKnownOnceItIsSeenAgain() {
    Seen comingBack = new Seen(EKEBY, 3);
    Terms departed = terms(List.of(new Seen(EKEBY, 1), comingBack, new Seen(LINDVIK, 2)));

    assertThat(departed.inOrder()).extracting(Term::organisationId).containsExactly(EKEBY, LINDVIK);
    assertThat(after(departed, comingBack).inOrder())
        .extracting(Term::organisationId)
        .containsExactly(EKEBY, LINDVIK, EKEBY);
  }

  @Test
  void aTermThatBeganEarlierKeepsItsEnd() {
    Terms terms =
        Terms.NONE
            .appointed(EKEBY, DAY.plusDays(5))
            .relieved(EKEBY, DAY.plusDays(9), true)
            .startCorrected(EKEBY, DAY.plusDays(5), DAY.plusDays(2));

    assertThat(terms.inForce(DAY.plusDays(1))).isNull();
    assertThat(terms.inForce(DAY.plusDays(2)))
        .isEqualTo(new Term(EKEBY, DAY.plusDays(2), DAY.plusDays(9), true, true));
    assertThat(terms.inForce(DAY.plusDays(10))).isNull();
  }

  private static List<Seen> career(Random random) {
    List<Seen> sightings = new ArrayList<>();
    int day = 0;
    for (int organisation = 0; organisation < 1 + random.nextInt(5); organisation++) {
      for (int times = 1 + random.nextInt(5); times > 0; times--) {
        day += 1 + random.nextInt(90);
        sightings.add(new Seen(organisation(organisation), day));
      }
    }
    return sightings;
  }

  /** Each organisation from the day it was first seen. */
  private static Terms expected(List<Seen> sightings) {
    return new Terms(
        sightings.stream()
            .map(Seen::organisation)
            .distinct()
            .map(
                organisation ->
                    Term.openFrom(
                        organisation,
                        DAY.plusDays(
                            sightings.stream()
                                .filter(seen -> seen.organisation().equals(organisation))
                                .mapToInt(Seen::day)
                                .min()
                                .orElseThrow())))
            .toList());
  }

  private static Terms terms(List<Seen> sightings) {
    Terms terms = Terms.NONE;
    for (Seen seen : sightings) {
      terms = after(terms, seen);
    }
    return terms;
  }

  private static Terms after(Terms terms, Seen seen) {
    OrganisationId organisation = seen.organisation();
    LocalDate date = DAY.plusDays(seen.day());
    return switch (terms.sighted(organisation, date)) {
      case Sighting.Known _ -> terms;
      case Sighting.Earlier(var previousFrom) ->
          terms.startCorrected(organisation, previousFrom, date);
      case Sighting.New _ -> terms.appointed(organisation, date);
    };
  }

  private static List<List<Seen>> permutations(List<Seen> sightings) {
    if (sightings.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Seen>> all = new ArrayList<>();
    for (Seen first : sightings) {
      List<Seen> others = new ArrayList<>(sightings);
      others.remove(first);
      for (List<Seen> rest : permutations(others)) {
        List<Seen> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }

  private static OrganisationId organisation(int number) {
    return OrganisationId.derived("organisation " + number);
  }
}
