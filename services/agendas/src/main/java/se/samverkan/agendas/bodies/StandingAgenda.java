package se.samverkan.agendas.bodies;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.mapping.Document;

/** The items that stand on the agendas of a body, as they were set from date to date. */
@Document("body-standing-items")
public record StandingAgenda(String id, List<StandingFrom> sets) {
  public StandingAgenda {
    sets = sets.stream().sorted(comparing(StandingFrom::from)).toList();
  }

  /** What stands on a date. */
  Optional<StandingFrom> on(LocalDate date) {
    return sets.stream().filter(set -> !set.from().isAfter(date)).reduce((a, b) -> b);
  }

  StandingAgenda set(StandingFrom set) {
    return new StandingAgenda(
        id, Body.with(sets.stream().filter(s -> !s.from().equals(set.from())).toList(), set));
  }
}
