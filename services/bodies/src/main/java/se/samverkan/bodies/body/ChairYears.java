package se.samverkan.bodies.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.samverkan.bodies.organisation.OrganisationId;

/** The rotas of a body by the year from which they hold, and who was elected for which year. */
record ChairYears(TreeMap<Integer, ChairRota> rotas, TreeMap<Integer, ChairYear> years) {

  static final ChairYears NONE = new ChairYears(new TreeMap<>(), new TreeMap<>());

  List<OrganisationId> orderIn(int year) {
    Map.Entry<Integer, ChairRota> entry = rotas.floorEntry(year);
    return entry == null ? List.of() : entry.getValue().order();
  }

  /** Who is in turn by the rota, where there is one and the year before is known. */
  Optional<ChairPair> inTurn(int year, Predicate<OrganisationId> isMember) {
    ChairYear before = years.get(year - 1);
    Map.Entry<Integer, ChairRota> rota = rotas.floorEntry(year);
    return before == null || rota == null
        ? Optional.empty()
        : rota.getValue().following(before.atTheEnd(), isMember);
  }

  ChairYears rotaSet(int fromYear, List<OrganisationId> order) {
    TreeMap<Integer, ChairRota> all = new TreeMap<>(rotas.headMap(fromYear));
    all.put(fromYear, new ChairRota(order));
    return new ChairYears(all, years);
  }

  ChairYears elected(int year, ChairPair chairs) {
    return with(year, new ChairYear(chairs, new TreeMap<>()));
  }

  ChairYears with(int year, ChairYear chairs) {
    TreeMap<Integer, ChairYear> all = new TreeMap<>(years);
    all.put(year, chairs);
    return new ChairYears(rotas, all);
  }
}
