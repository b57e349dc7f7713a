package se.samverkan.calendars.icalendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

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
    return Texts.folded(calendar().toString()).getBytes(StandardCharsets.UTF_8);
  }

  private Calendar calendar() {
    return new Calendar(
        new PropertyList(
            List.of(
                ImmutableVersion.VERSION_2_0,
                new ProdId("-//Samverkan//Samverkan//SV"),
                ImmutableCalScale.GREGORIAN,
                method.property(),
                new XProperty("X-WR-CALNAME", Texts.clean(name)))),
        new ComponentList<>(
            Stream.concat(
                    Stream.<CalendarComponent>of(Stockholm.timeZone()),
                    entries.stream().map(entry -> entry.event(method)))
                .toList()));
  }
}
