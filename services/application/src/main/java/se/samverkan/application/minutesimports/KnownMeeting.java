package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.agenda.MeetingState;
import se.samverkan.agendas.agenda.Recorded;
import se.samverkan.events.assignments.Due;

/** A meeting on record, as far as others may speak of it. */
record KnownMeeting(
    String id, String bodyId, LocalDate date, MeetingState state, List<Item> items) {

  /**
   * An item of its agenda.
   *
   * @param text the running text, one line per paragraph
   */
  record Item(
      String id,
      String number,
      String title,
      List<String> subItems,
      boolean tabled,
      String text,
      List<Open> open,
      Recorded recorded) {}

  /** An assignment that nobody has reported yet. */
  record Open(String id, @Nullable Due due, Recorded recorded) {}
}
