package se.samverkan.calendars.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.calendars.MeetingStatus;
import se.samverkan.calendars.Occasion;

/**
 * A meeting as an event of iCalendar.
 *
 * @param uid the same for as long as the meeting is known
 * @param recordedAt when what it says was recorded, so that the same data are the same bytes
 * @param attendees left out where the method forbids them
 */
public record Entry(
    String uid,
    int sequence,
    MeetingStatus status,
    Instant recordedAt,
    Occasion occasion,
    String summary,
    @Nullable String description,
    Participant organizer,
    List<Participant> attendees) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  public Entry {
    attendees = List.copyOf(attendees);
  }

  Stream<String> lines(Method method) {
    String where = occasion.place() == null ? occasion.link() : occasion.place();
    return Stream.of(
            Stream.of(
                "BEGIN:VEVENT",
                "UID:" + Texts.value(uid),
                "DTSTAMP:" + STAMP.format(recordedAt),
                "SEQUENCE:" + sequence,
                "STATUS:" + status),
            times(),
            Stream.of("SUMMARY:" + Texts.value(summary)),
            Stream.ofNullable(where).map(place -> "LOCATION:" + Texts.value(place)),
            Stream.ofNullable(description).map(text -> "DESCRIPTION:" + Texts.value(text)),
            Stream.of(organizer.line()),
            method == Method.PUBLISH
                ? Stream.<String>of()
                : attendees.stream().map(Participant::line),
            Stream.of("END:VEVENT"))
        .flatMap(lines -> lines);
  }

  /** The whole day while no time is known; without an end nothing is said of one. */
  private Stream<String> times() {
    LocalDate date = occasion.date();
    LocalTime start = occasion.start();
    LocalTime end = occasion.end();
    if (start == null) {
      return Stream.of("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(date));
    }
    String begins = Stockholm.property("DTSTART", date.atTime(start));
    if (end == null || end.equals(start)) {
      return Stream.of(begins);
    }
    LocalDate lastDay = end.isBefore(start) ? date.plusDays(1) : date;
    return Stream.of(begins, Stockholm.property("DTEND", lastDay.atTime(end)));
  }
}
