package se.samverkan.agendas.meetings;

import java.util.List;
import se.samverkan.agendas.agenda.PlaceDecision;

/**
 * How a meeting is arranged.
 *
 * @param agendaOpen whether its agenda has been opened
 * @param places every decision on place, link and form, with what held before
 * @param told who was told of what
 * @param announced who has said whether they come
 */
public record ArrangementShown(
    boolean agendaOpen,
    List<PlaceDecision> places,
    List<ToldShown> told,
    List<AnnouncedShown> announced) {

  public ArrangementShown {
    places = List.copyOf(places);
    told = List.copyOf(told);
    announced = List.copyOf(announced);
  }
}
