package se.samverkan.minutesreader.reading.dates;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds times of day: "kl 8.30-11.00", "13-15", "klockan 9 till ca 11.30". */
public final class Times {

  private static final String CLOCK = "(?:\\b(?:kl(?:ockan)?\\b[.:]?|kl\\.)\\s{0,2})";
  private static final String ABOUT = "(?:(?:ca|cirka|c:a)\\.?\\s)?";
  private static final String HOUR = "(?<!\\d)(\\d{1,2})(?:[.:](\\d\\d))?(?![\\d%])";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?iU)"
              + CLOCK
              + "?"
              + ABOUT
              + HOUR
              + "\\s{0,2}(?:[-–—−]|till|t\\.?o\\.?m\\.?|och)\\s{0,2}"
              + CLOCK
              + "?"
              + ABOUT
              + HOUR);
  private static final Pattern ONE = Pattern.compile("(?iU)" + CLOCK + ABOUT + HOUR);
  private static final Pattern BARE =
      Pattern.compile("(?<![\\d.])(\\d{1,2})[.:](\\d\\d)(?![\\d.])");

  private Times() {}

  /**
   * The first span that shows itself as one, by "kl" or by minutes; a bare "13-15" only where
   * {@code bare}.
   */
  public static @Nullable TimeSpan span(String text, boolean bare) {
    Matcher m = SPAN.matcher(text);
    while (m.find()) {
      boolean shown =
          bare
              || m.group(2) != null
              || m.group(4) != null
              || m.group().toLowerCase(java.util.Locale.ROOT).startsWith("kl");
      LocalTime from = time(m.group(1), m.group(2));
      LocalTime to = time(m.group(3), m.group(4));
      if (shown && from != null && to != null) {
        return new TimeSpan(from, to, m.start(), m.end());
      }
    }
    return null;
  }

  /** The first single time of day, with "kl" before it or minutes after it. */
  public static @Nullable TimeSpan one(String text) {
    for (Pattern pattern : new Pattern[] {ONE, BARE}) {
      Matcher m = pattern.matcher(text);
      if (m.find()) {
        LocalTime time = time(m.group(1), m.group(2));
        if (time != null) {
          return new TimeSpan(time, null, m.start(), m.end());
        }
      }
    }
    return null;
  }

  /** A span, or else a single time. */
  public static @Nullable TimeSpan first(String text, boolean bare) {
    TimeSpan span = span(text, bare);
    return span == null ? one(text) : span;
  }

  private static @Nullable LocalTime time(String hour, @Nullable String minute) {
    try {
      int h = Integer.parseInt(hour);
      return LocalTime.of(h == 24 ? 0 : h, minute == null ? 0 : Integer.parseInt(minute));
    } catch (DateTimeException notATime) {
      return null;
    }
  }
}
