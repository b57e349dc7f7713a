package se.samverkan.agendas.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samverkan.agendas.Named;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.agendas.agenda.Told;
import se.samverkan.events.meetings.ToldAbout;

/**
 * Who was told of something, and when.
 *
 * @param papers by their titles
 */
public record ToldShown(
    ToldAbout about, List<Named> persons, List<Named> papers, LocalDate on, Recorded recorded) {

  public ToldShown {
    persons = List.copyOf(persons);
    papers = List.copyOf(papers);
  }

  static ToldShown of(Told told, Map<String, String> titles, Map<String, String> names) {
    return new ToldShown(
        told.about(),
        told.personIds().stream().map(id -> Named.of(id, names)).toList(),
        told.paperIds().stream().map(id -> Named.of(id, titles)).toList(),
        told.on(),
        told.recorded());
  }
}
