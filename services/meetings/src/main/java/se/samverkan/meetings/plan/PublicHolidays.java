package se.samverkan.meetings.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of Sweden in a year (lag 1989:253), and the eves of Midsummer, Christmas and
 * New Year, which are no working days either.
 */
final class PublicHolidays {

  private PublicHolidays() {}

  static Set<LocalDate> in(int year) {
    LocalDate easter = easter(year);
    LocalDate midsummer = saturdayFrom(LocalDate.of(year, 6, 20));
    return Stream.of(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 1, 6),
            easter.minusDays(2),
            easter,
            easter.plusDays(1),
            LocalDate.of(year, 5, 1),
            easter.plusDays(39),
            easter.plusDays(49),
            LocalDate.of(year, 6, 6),
            midsummer.minusDays(1),
            midsummer,
            saturdayFrom(LocalDate.of(year, 10, 31)),
            LocalDate.of(year, 12, 24),
            LocalDate.of(year, 12, 25),
            LocalDate.of(year, 12, 26),
            LocalDate.of(year, 12, 31))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static LocalDate saturdayFrom(LocalDate date) {
    return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
  }

  /** Easter Sunday after the Gregorian computus (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
