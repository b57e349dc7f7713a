package se.samverkan.bodies.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MembershipsTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void sightingsGiveTheSameMembershipInAnyOrder() {
    Random random = new Random(20_240_315);
    for (int run = 0; run < 1_000; run++) {
      List<LocalDate> sightings =
          new ArrayList<>(
              random.ints(1 + random.nextInt(8), 0, 999).mapToObj(DAY::plusDays).toList());
      Collections.shuffle(sightings, random);
      assertThat(seen(Memberships.NONE, sightings))
          .as("run %s: %s", run, sightings)
          .isEqualTo(Memberships.NONE.admitted(Collections.min(sightings)));
    }
  }

  @Test
  void sightingsAroundAKnownEndGiveTheSameMembershipsInAnyOrder() {
    Memberships ended = Memberships.NONE.admitted(DAY.plusDays(100)).ended(DAY.plusDays(200));
    Random random = new Random(7);
    for (int run = 0; run < 1_000; run++) {
      List<LocalDate> sightings =
          new ArrayList<>(
              List.of(
                  DAY.plusDays(random.nextInt(100)),
                  DAY.plusDays(100 + random.nextInt(101)),
                  DAY.plusDays(300),
                  DAY.plusDays(301 + random.nextInt(100))));
      LocalDate first = Collections.min(sightings);
      Collections.shuffle(sightings, random);
      assertThat(seen(ended, sightings))
          .as("run %s: %s", run, sightings)
          .isEqualTo(
              new Memberships(
                  List.of(
                      new Membership(first, DAY.plusDays(200)),
                      new Membership(DAY.plusDays(300), null))));
    }
  }

  private static Memberships seen(Memberships memberships, List<LocalDate> sightings) {
    Memberships known = memberships;
    for (LocalDate date : sightings) {
      known =
          switch (known.sighted(date)) {
            case Sighting.Known _ -> known;
            case Sighting.Earlier(var previousFrom) -> known.startCorrected(previousFrom, date);
            case Sighting.New _ -> known.admitted(date);
          };
    }
    return known;
  }
}
