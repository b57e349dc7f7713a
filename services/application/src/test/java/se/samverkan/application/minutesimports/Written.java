package se.samverkan.application.minutesimports;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samverkan.minutesreader.reading.Reading;
import se.samverkan.minutesreader.reading.result.AgendaItem;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;
import se.samverkan.minutesreader.reading.result.DecisionOutcome;

/** Readings put together by hand, for what no document of good form would say. */
final class Written {

  static final LocalDate DAY = LocalDate.of(2024, 2, 9);

  private Written() {}

  static AgendaItem item(String number, String title, int line) {
    return new AgendaItem(number, title, List.of(), null, "", line);
  }

  static Decision decision(String item, int line) {
    return new Decision(
        item, null, "Gruppen beslutar nummer " + line, DecisionOutcome.APPROVED, null, null, line);
  }

  static Assignment task(String item, int line) {
    return new Assignment(
        item, "Eva Ek", "boka lokal " + line, true, null, null, null, null, null, line);
  }

  static Reading reading(AgendaItem... items) {
    return reading(List.of(items), List.of(), List.of());
  }

  static Reading with(Reading reading, Record... resolutions) {
    return reading(
        reading.items(), of(resolutions, Decision.class), of(resolutions, Assignment.class));
  }

  private static <T> List<T> of(Record[] resolutions, Class<T> type) {
    return Stream.of(resolutions).filter(type::isInstance).map(type::cast).toList();
  }

  private static Reading reading(
      List<AgendaItem> items, List<Decision> decisions, List<Assignment> assignments) {
    return new Reading(
        "minutes.txt",
        "Femsjö ledningsgrupp",
        null,
        DAY,
        null,
        null,
        null,
        "Eva Ek",
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        items,
        decisions,
        assignments,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
