package se.samverkan.calendars.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file in the form of iCalendar.
 *
 * @param name what a reader calls the calendar
 */
public record CalendarFile(Method method, String name, List<Entry> entries) {
  public CalendarFile {
    entries = List.copyOf(entries);
  }

  /** In UTF-8, with the line ends that RFC 5545 asks for. */
  public byte[] bytes() {
    return Stream.of(
            Stream.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Samverkan//Samverkan//SV",
                "CALSCALE:GREGORIAN",
                "METHOD:" + method,
                "X-WR-CALNAME:" + Texts.value(name)),
            Stockholm.LINES.stream(),
            entries.stream().flatMap(entry -> entry.lines(method)),
            Stream.of("END:VCALENDAR"))
        .flatMap(lines -> lines)
        .map(Texts::folded)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }
}
