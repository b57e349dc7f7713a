package se.samverkan.calendars;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a meeting takes place.
 *
 * @param start local time; null while only the day is known
 * @param end local time, after midnight when it is before the start
 * @param link where those meet who are not on site
 */
public record Occasion(
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable LocalTime end,
    @Nullable String place,
    @Nullable String link) {

  Occasion at(
      LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to, @Nullable String where) {
    return new Occasion(day, from, to, where, link);
  }

  Occasion in(@Nullable String where, @Nullable String reachedBy) {
    return new Occasion(date, start, end, where, reachedBy);
  }
}
