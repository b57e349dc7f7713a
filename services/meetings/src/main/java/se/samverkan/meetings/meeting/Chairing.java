package se.samverkan.meetings.meeting;

import java.util.List;
import se.samverkan.events.meetings.Presiding;
import se.samverkan.meetings.references.PersonId;

/** Who chaired, and for which items; no item numbers mean all of them. */
public record Chairing(PersonId personId, List<ItemNumber> itemNumbers) {

  public Chairing {
    itemNumbers = List.copyOf(itemNumbers);
  }

  /** This person chaired the whole meeting. */
  public static Chairing whole(PersonId personId) {
    return new Chairing(personId, List.of());
  }

  static List<Presiding> presiding(List<Chairing> chairings) {
    return chairings.stream()
        .map(c -> new Presiding(c.personId.value(), ItemNumber.texts(c.itemNumbers)))
        .toList();
  }
}
