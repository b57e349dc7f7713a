package se.samverkan.minutesreader.reading.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text writes it.
 *
 * @param year null when the text leaves it out
 * @param start index of the first character
 * @param end index after the last character
 */
public record DateMention(
    MonthDay day, @Nullable Integer year, @Nullable DayOfWeek weekday, int start, int end) {

  public @Nullable LocalDate exact() {
    return year == null ? null : on(year);
  }

  /** Null on 29 February of a common year. */
  @Nullable LocalDate on(int someYear) {
    try {
      return LocalDate.of(someYear, day.getMonth(), day.getDayOfMonth());
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  boolean fits(int someYear) {
    LocalDate date = on(someYear);
    return date != null && (weekday == null || date.getDayOfWeek() == weekday);
  }

  /** The first such day from the given one on, minding the weekday where the text has one. */
  public @Nullable LocalDate onOrAfter(LocalDate earliest) {
    if (year != null) {
      return exact();
    }
    LocalDate plain = null;
    for (int y = earliest.getYear(); y <= earliest.getYear() + 1; y++) {
      LocalDate date = on(y);
      if (date != null && !date.isBefore(earliest)) {
        if (fits(y)) {
          return date;
        }
        plain = plain == null ? date : plain;
      }
    }
    return plain;
  }

  /** The last such day up to the given one. */
  public @Nullable LocalDate onOrBefore(LocalDate latest) {
    if (year != null) {
      return exact();
    }
    LocalDate date = on(latest.getYear());
    return date == null || date.isAfter(latest) ? on(latest.getYear() - 1) : date;
  }
}
