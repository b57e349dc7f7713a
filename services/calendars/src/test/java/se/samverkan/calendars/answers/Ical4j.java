package se.samverkan.calendars.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ITIPValidator;
import org.jspecify.annotations.NullMarked;

/** A calendar as ical4j reads it. */
@NullMarked
record Ical4j(Calendar calendar) {

  /** Reads a file, which must be valid, also by the rules of its method. */
  static Ical4j valid(byte[] file) {
    try {
      Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
      assertThat(calendar.validate(true).getEntries()).as("validated").isEmpty();
      assertThat(new ITIPValidator().validate(calendar).getEntries()).as("iTIP").isEmpty();
      return new Ical4j(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserException e) {
      throw new AssertionError(e);
    }
  }

  List<VEvent> events() {
    return calendar.getComponents().stream()
        .filter(VEvent.class::isInstance)
        .map(VEvent.class::cast)
        .toList();
  }

  /** The value of a property of the only event, unescaped. */
  String value(String property) {
    return event().getProperty(property).map(Property::getValue).orElse("");
  }

  List<String> values(String property) {
    return event().getProperties(property).stream()
        .map(Object::toString)
        .map(String::strip)
        .toList();
  }

  private VEvent event() {
    assertThat(events()).hasSize(1);
    return events().getFirst();
  }
}
