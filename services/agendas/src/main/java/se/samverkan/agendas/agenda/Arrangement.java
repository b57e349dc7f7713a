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
 * @param announced who has said whether they come, each person once
 */
public record Arrangement(
    @Nullable String link,
    boolean tentative,
    List<PlaceDecision> places,
    boolean agendaOpen,
    List<Told> told,
    List<Announced> announced) {

  static final Arrangement NONE =
      new Arrangement(null, false, List.of(), false, List.of(), List.of());

  public Arrangement {
    places = List.copyOf(places);
    told = List.copyOf(told);
    announced = List.copyOf(announced);
  }

  Arrangement tentative(boolean now) {
    return new Arrangement(link, now, places, agendaOpen, told, announced);
  }

  Arrangement with(PlaceDecision decision) {
    return new Arrangement(
        decision.link(),
        tentative,
        Stream.concat(places.stream(), Stream.of(decision)).toList(),
        agendaOpen,
        told,
        announced);
  }

  Arrangement withAgenda() {
    return new Arrangement(link, tentative, places, true, told, announced);
  }

  Arrangement with(Told people) {
    return new Arrangement(
        link,
        tentative,
        places,
        agendaOpen,
        Stream.concat(told.stream(), Stream.of(people)).toList(),
        announced);
  }

  Arrangement with(Announced word) {
    return announced(
        Stream.concat(
                announced.stream().filter(each -> !each.personId().equals(word.personId())),
                Stream.of(word))
            .toList());
  }

  /** Who could come on one day may not be able to on another. */
  Arrangement onAnotherDay() {
    return announced(List.of());
  }

  private Arrangement announced(List<Announced> now) {
    return new Arrangement(link, tentative, places, agendaOpen, told, now);
  }
}
