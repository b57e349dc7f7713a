package se.samverkan.agendas.agenda;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting is arranged.
 *
 * @param link where to take part from afar
 * @param tentative whether its date holds only when it has been confirmed
 * @param places the first decision first
 * @param agendaOpen whether its agenda has been opened
 */
public record Arrangement(
    @Nullable String link,
    boolean tentative,
    List<PlaceDecision> places,
    boolean agendaOpen,
    List<Told> told) {

  static final Arrangement NONE = new Arrangement(null, false, List.of(), false, List.of());

  public Arrangement {
    places = List.copyOf(places);
    told = List.copyOf(told);
  }

  Arrangement tentative(boolean now) {
    return new Arrangement(link, now, places, agendaOpen, told);
  }

  Arrangement with(PlaceDecision decision) {
    return new Arrangement(
        decision.link(),
        tentative,
        Stream.concat(places.stream(), Stream.of(decision)).toList(),
        agendaOpen,
        told);
  }

  Arrangement withAgenda() {
    return new Arrangement(link, tentative, places, true, told);
  }

  Arrangement with(Told people) {
    return new Arrangement(
        link,
        tentative,
        places,
        agendaOpen,
        Stream.concat(told.stream(), Stream.of(people)).toList());
  }
}
