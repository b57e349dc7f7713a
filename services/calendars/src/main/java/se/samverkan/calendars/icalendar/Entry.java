package se.samverkan.calendars.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
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

  public Entry {
    attendees = List.copyOf(attendees);
  }

  VEvent event(Method method) {
    String where = occasion.place() == null ? occasion.link() : occasion.place();
    return new VEvent(
        new PropertyList(
            Stream.<Stream<Property>>of(
                    Stream.of(
                        new Uid(Texts.clean(uid)),
                        new DtStamp(recordedAt),
                        new Sequence(sequence),
                        new Status(status.name())),
                    times(),
                    Stream.of(new Summary(Texts.clean(summary))),
                    Stream.ofNullable(where).map(place -> new Location(Texts.clean(place))),
                    Stream.ofNullable(description).map(text -> new Description(Texts.clean(text))),
                    Stream.of(organizer.property()),
                    method == Method.PUBLISH
                        ? Stream.of()
                        : attendees.stream().map(Participant::property))
                .flatMap(properties -> properties)
                .toList()));
  }

  /** The whole day while no time is known; without an end nothing is said of one. */
  private Stream<Property> times() {
    LocalDate date = occasion.date();
    LocalTime start = occasion.start();
    LocalTime end = occasion.end();
    if (start == null) {
      return Stream.of(new DtStart<>(date));
    }
    DtStart<ZonedDateTime> begins = new DtStart<>(date.atTime(start).atZone(Stockholm.ZONE));
    if (end == null || end.equals(start)) {
      return Stream.of(begins);
    }
    LocalDate lastDay = end.isBefore(start) ? date.plusDays(1) : date;
    return Stream.of(begins, new DtEnd<>(lastDay.atTime(end).atZone(Stockholm.ZONE)));
  }
}
