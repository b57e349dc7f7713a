package se.samverkan.application.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.PlatformConfiguration;

/** Dates, times and numbers in the words of the reader's language. */
record Format(Locale locale) {

  /** As 12 december 2025; nothing of no date. */
  public String date(@Nullable LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }

  /** As 12 dec. 2025. */
  public String shortDate(@Nullable LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date);
  }

  /** From one day to another, or the day where both are the same. */
  public String period(LocalDate from, LocalDate to) {
    return from.equals(to) ? date(from) : date(from) + " – " + date(to);
  }

  /** As fredag 12 december 2025. */
  public String day(@Nullable LocalDate date) {
    return date == null ? "" : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
  }

  /** As 9.00–11.30; only the start where the end is not known. */
  public String hours(@Nullable LocalTime start, @Nullable LocalTime end) {
    return time(start) + (end == null ? "" : "–" + time(end));
  }

  public String time(@Nullable LocalTime time) {
    return time == null ? "" : DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
  }

  /** The day and minute, where the bodies meet. */
  public String moment(@Nullable Instant instant) {
    return instant == null
        ? ""
        : DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", locale)
            .format(instant.atZone(PlatformConfiguration.ZONE));
  }

  /** When within a meeting, as 9.00–, –11.30 or 9.00–11.30. */
  public String within(@Nullable LocalTime from, @Nullable LocalTime to) {
    return time(from) + "–" + time(to);
  }

  /** The Markdown of minutes in parts. */
  public MinutesShown minutes(String markdown) {
    return MinutesShown.of(markdown);
  }

  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL", locale).format(month);
  }

  public String shortMonth(YearMonth month) {
    String name = DateTimeFormatter.ofPattern("LLL", locale).format(month);
    return name.substring(0, Math.min(3, name.length()));
  }

  /** A whole number with its thousands apart. */
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }

  /** A number with one digit after the comma; nothing of no number. */
  public String decimal(@Nullable Double number) {
    return number == null ? "" : String.format(locale, "%.1f", number);
  }
}
