package se.samverkan.agendas.bodies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * In which order organisations chair a body, and who does so year by year.
 *
 * @param fromYear the year from which the order holds that holds in the last year asked for
 * @param order empty where there is no rota
 * @param years without those of which nothing can be said
 */
public record ChairRota(
    @Nullable Integer fromYear,
    List<Named> order,
    @Nullable Named decision,
    @Nullable String reason,
    List<Year> years) {
  public ChairRota {
    order = List.copyOf(order);
    years = List.copyOf(years);
  }

  /**
   * Who chairs in a year.
   *
   * @param origin whether they are elected, came instead of those, or are proposed by the rota
   */
  public record Year(int year, ChairOrigin origin, Named chair, Named viceChair) {}

  static ChairRota of(
      Body body, Chairmanship chairmanship, int from, int to, Map<String, String> names) {
    Optional<RotaFrom> rota = chairmanship.rotaIn(to);
    return new ChairRota(
        rota.map(RotaFrom::fromYear).orElse(null),
        rota.stream().flatMap(r -> r.order().stream()).map(o -> Named.of(o, names)).toList(),
        rota.map(r -> Named.orNull(r.decisionId(), names)).orElse(null),
        rota.map(RotaFrom::reason).orElse(null),
        new ChairTurns(body, chairmanship)
            .between(from, to).stream()
                .map(
                    turn ->
                        new Year(
                            turn.year(),
                            turn.origin(),
                            Named.of(turn.chairs().chair(), names),
                            Named.of(turn.chairs().viceChair(), names)))
                .toList());
  }
}
