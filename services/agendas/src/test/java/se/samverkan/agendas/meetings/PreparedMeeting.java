package se.samverkan.agendas.meetings;

import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.ULF;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import se.samverkan.agendas.History;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.AgendasReadModel;
import se.samverkan.agendas.agenda.Events;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.StoredFile;

/** A called meeting with two items, as it is shown after what else happens to it. */
abstract class PreparedMeeting {

  static final String HASH = "a".repeat(64);
  static final StoredFile DRAFT = file("utkast.pdf", 10);
  static final StoredFile FINAL = file("budget.pdf", 20);

  final History history = new History(new AgendasReadModel());

  @BeforeEach
  void call() {
    history.after(
        Events.planned("meeting_0", MARCH_1.minusMonths(1)),
        Events.called(MARCH_1),
        new AgendaItemAdded(MEETING, "item_1", "1", "Rapporter", List.of("Ekmarken", "Sandvik")),
        Events.added("item_2", "2", "Budget"));
  }

  static StoredFile file(String name, int size) {
    return new StoredFile(name, "application/pdf", size, HASH);
  }

  ItemWithOutcome item(int index) {
    return shown().items().get(index);
  }

  MeetingAgenda shown() {
    WholeAgenda whole = whole();
    Map<String, String> names =
        Map.of(
            EVA,
            "Eva Ek",
            ULF,
            "Ulf Alm",
            EKMARKEN,
            "Ekmarken",
            BODY,
            "Gruppen",
            "matter_1",
            "Budget 2025");
    Map<String, String> asked = new HashMap<>(names);
    asked.keySet().retainAll(whole.ids());
    return whole.shown(asked);
  }

  WholeAgenda whole() {
    return new WholeAgenda(
        history.the(Agenda.class, MEETING),
        List.of(),
        List.of(),
        Map.of("meeting_0", history.the(Agenda.class, "meeting_0")));
  }
}
