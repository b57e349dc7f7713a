package se.samverkan.agendas.agenda;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.events.meetings.ToldAbout;

/** These persons were told of something. */
public record Told(
    ToldAbout about,
    List<String> personIds,
    List<String> paperIds,
    LocalDate on,
    Recorded recorded) {

  public Told {
    personIds = List.copyOf(personIds);
    paperIds = List.copyOf(paperIds);
  }
}
