package se.samverkan.calendars.icalendar;

import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time in Sweden by the rules that have held since 1996. The library has a zone of that name,
 * which it may fetch from the network and which differs by its version.
 */
final class Stockholm {

  static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  private Stockholm() {}

  static VTimeZone timeZone() {
    return new VTimeZone(
        new PropertyList(List.of(new TzId(ZONE.getId()))),
        new ComponentList<>(
            List.of(
                new Daylight(rules("CEST", "+0100", "+0200", "19960331T020000", 3)),
                new Standard(rules("CET", "+0200", "+0100", "19961027T030000", 10)))));
  }

  private static PropertyList rules(String name, String from, String to, String since, int month) {
    return new PropertyList(
        List.of(
            new TzName(name),
            new TzOffsetFrom(from),
            new TzOffsetTo(to),
            new DtStart<>(since),
            new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")));
  }
}
