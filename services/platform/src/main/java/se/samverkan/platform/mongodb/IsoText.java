package se.samverkan.platform.mongodb;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Local dates and times as ISO text. The default would make them instants in the zone of the
 * machine; text sorts alike, compares alike, and is the same everywhere.
 */
final class IsoText {

  static final Converter<LocalDate, String> DATE_WRITER = new DateWriter();
  static final Converter<String, LocalDate> DATE_READER = new DateReader();
  static final Converter<LocalTime, String> TIME_WRITER = new TimeWriter();
  static final Converter<String, LocalTime> TIME_READER = new TimeReader();

  private IsoText() {}

  @WritingConverter
  private static final class DateWriter implements Converter<LocalDate, String> {
    @Override
    public String convert(LocalDate date) {
      return date.toString();
    }
  }

  @ReadingConverter
  private static final class DateReader implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }

  @WritingConverter
  private static final class TimeWriter implements Converter<LocalTime, String> {
    @Override
    public String convert(LocalTime time) {
      return time.toString();
    }
  }

  @ReadingConverter
  private static final class TimeReader implements Converter<String, LocalTime> {
    @Override
    public LocalTime convert(String text) {
      return LocalTime.parse(text);
    }
  }
}
