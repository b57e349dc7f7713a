package se.samverkan.minutesreader.reading.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Swedish names of months and weekdays, also shortened. */
final class Months {

  static final String MONTH =
      "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?";
  static final String WEEKDAY =
      "(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors?|fre|lör|sön)(?:en)?\\b\\.?";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final List<String> DAYS = List.of("mån", "tis", "ons", "tor", "fre", "lör", "sön");

  private Months() {}

  static Month month(String name) {
    return Month.of(MONTHS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
  }

  static @Nullable DayOfWeek weekday(@Nullable String name) {
    return name == null
        ? null
        : DayOfWeek.of(DAYS.indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3)) + 1);
  }
}
