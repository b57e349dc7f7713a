package se.samverkan.agendas.bodies;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.mapping.Document;

/** Which organisations chair a body in which year, and in which order they are in turn. */
@Document("body-chairs")
public record Chairmanship(String id, List<RotaFrom> rotas, List<ChairYear> years) {
  public Chairmanship {
    rotas = rotas.stream().sorted(comparing(RotaFrom::fromYear)).toList();
    years = years.stream().sorted(comparing(ChairYear::year)).toList();
  }

  /** A body nobody has been elected to chair. */
  static Chairmanship of(String bodyId) {
    return new Chairmanship(bodyId, List.of(), List.of());
  }

  Optional<RotaFrom> rotaIn(int year) {
    return rotas.stream().filter(r -> r.fromYear() <= year).reduce((a, b) -> b);
  }

  Optional<ChairYear> in(int year) {
    return years.stream().filter(y -> y.year() == year).findFirst();
  }

  Chairmanship rota(RotaFrom rota) {
    List<RotaFrom> before = rotas.stream().filter(r -> r.fromYear() < rota.fromYear()).toList();
    return new Chairmanship(id, Body.with(before, rota), years);
  }

  Chairmanship elected(ChairYear year) {
    return new Chairmanship(
        id, rotas, Body.with(years.stream().filter(y -> y.year() != year.year()).toList(), year));
  }

  Chairmanship replaced(int year, ChairReplacement replacement) {
    return new Chairmanship(
        id,
        rotas,
        years.stream().map(y -> y.year() == year ? y.replaced(replacement) : y).toList());
  }
}
