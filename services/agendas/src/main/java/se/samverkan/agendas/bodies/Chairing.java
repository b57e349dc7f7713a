package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * The organisations that chair a body on a date.
 *
 * @param year the year for which they chair
 */
public record Chairing(int year, Named chair, Named viceChair) {

  static @Nullable Chairing on(
      LocalDate date, Chairmanship chairmanship, Map<String, String> names) {
    return chairmanship
        .in(date.getYear())
        .map(year -> year.inForce(date))
        .map(
            pair ->
                new Chairing(
                    date.getYear(),
                    Named.of(pair.chair(), names),
                    Named.of(pair.viceChair(), names)))
        .orElse(null);
  }
}
