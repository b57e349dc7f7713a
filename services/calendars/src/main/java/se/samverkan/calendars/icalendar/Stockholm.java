package se.samverkan.calendars.icalendar;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The time in Sweden by the rules that have held since 1996. */
final class Stockholm {

  static final String ID = "Europe/Stockholm";

  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  static final List<String> LINES =
      List.of(
          "BEGIN:VTIMEZONE",
          "TZID:" + ID,
          "BEGIN:DAYLIGHT",
          "TZNAME:CEST",
          "TZOFFSETFROM:+0100",
          "TZOFFSETTO:+0200",
          "DTSTART:19960331T020000",
          "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
          "END:DAYLIGHT",
          "BEGIN:STANDARD",
          "TZNAME:CET",
          "TZOFFSETFROM:+0200",
          "TZOFFSETTO:+0100",
          "DTSTART:19961027T030000",
          "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
          "END:STANDARD",
          "END:VTIMEZONE");

  private Stockholm() {}

  static String property(String name, LocalDateTime time) {
    return name + ";TZID=" + ID + ":" + LOCAL.format(time);
  }
}
