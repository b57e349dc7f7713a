package se.samverkan.agendas.bodies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who chairs a body in which year: those elected, and for the years after them those in turn by the
 * rota. The vice chair of a year is in turn to chair the next, and the one after the chair in the
 * order to be vice chair; who is no longer a member is skipped.
 */
final class ChairTurns {

  /** Who chairs in a year, and how that comes. */
  record Turn(int year, ChairOrigin origin, ChairPair chairs) {}

  private final Body body;
  private final Chairmanship chairmanship;

  ChairTurns(Body body, Chairmanship chairmanship) {
    this.body = body;
    this.chairmanship = chairmanship;
  }

  /** Those of the years, without those years of which nothing can be said. */
  List<Turn> between(int firstYear, int lastYear) {
    List<Turn> turns = new ArrayList<>();
    @Nullable ChairPair before = null;
    for (int year = start(firstYear); year <= lastYear; year++) {
      Optional<Turn> turn = turn(year, before);
      before = turn.map(Turn::chairs).orElse(null);
      if (year >= firstYear) {
        turn.ifPresent(turns::add);
      }
    }
    return List.copyOf(turns);
  }

  private int start(int firstYear) {
    return Stream.concat(
            Stream.of(firstYear),
            Stream.concat(
                chairmanship.rotas().stream().map(RotaFrom::fromYear),
                chairmanship.years().stream().map(ChairYear::year)))
        .min(Comparator.naturalOrder())
        .orElse(firstYear);
  }

  private Optional<Turn> turn(int year, @Nullable ChairPair before) {
    return chairmanship
        .in(year)
        .map(
            y ->
                new Turn(
                    year,
                    y.replacements().isEmpty() ? ChairOrigin.ELECTED : ChairOrigin.REPLACED,
                    y.atTheEnd()))
        .or(
            () ->
                chairmanship
                    .rotaIn(year)
                    .flatMap(rota -> proposed(rota.order(), year, before))
                    .map(chairs -> new Turn(year, ChairOrigin.PROPOSED, chairs)));
  }

  private Optional<ChairPair> proposed(List<String> order, int year, @Nullable ChairPair before) {
    if (before == null) {
      List<String> members = order.stream().filter(o -> body.hasMemberIn(year, o)).toList();
      return members.size() < 2
          ? Optional.empty()
          : Optional.of(new ChairPair(members.get(0), members.get(1)));
    }
    Optional<String> chair =
        body.hasMemberIn(year, before.viceChair())
            ? Optional.of(before.viceChair())
            : next(order, before.viceChair(), before, year);
    return chair.flatMap(c -> next(order, c, before, year).map(v -> new ChairPair(c, v)));
  }

  private Optional<String> next(List<String> order, String after, ChairPair before, int year) {
    int place = order.contains(after) ? order.indexOf(after) : order.indexOf(before.chair());
    return Stream.concat(order.stream().skip(place + 1L), order.stream().limit(place + 1L))
        .filter(o -> !o.equals(after) && body.hasMemberIn(year, o))
        .findFirst();
  }
}
