package se.samverkan.platform.moments;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import se.samverkan.platform.PlatformConfiguration;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RequestRefusal;

/** The moment that a question names by {@code ?knownOn=}. */
public final class AskedMoment {

  /** The query parameter. */
  public static final String PARAMETER = "knownOn";

  private AskedMoment() {}

  /**
   * Reads a moment: a date and time with an offset such as {@code 2023-11-01T12:00:00+01:00}, one
   * without, which is meant where the bodies meet, or a date, which means the end of that day. A
   * space stands for the plus sign, which addresses often lose. What is left of today counts as
   * now.
   *
   * @throws Refusal {@code MALFORMED_MOMENT} or {@code MOMENT_IN_FUTURE}
   */
  public static Instant read(String text, Clock clock) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant moment = parsed(text.strip().replace(' ', '+'), now);
    if (moment.isAfter(now)) {
      throw new Refusal(
          RequestRefusal.MOMENT_IN_FUTURE,
          PARAMETER,
          "Nobody knows yet what will be known at " + moment + ".");
    }
    return moment;
  }

  private static Instant parsed(String text, Instant now) {
    try {
      return switch (text.length()) {
        case 10 -> endOf(LocalDate.parse(text), now);
        default ->
            text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS)
                : LocalDateTime.parse(text)
                    .atZone(PlatformConfiguration.ZONE)
                    .toInstant()
                    .truncatedTo(ChronoUnit.MILLIS);
      };
    } catch (DateTimeException e) {
      throw new Refusal(
          RequestRefusal.MALFORMED_MOMENT,
          PARAMETER,
          "A moment is a date such as 2023-11-01, or a date and time such as"
              + " 2023-11-01T12:00:00+01:00.");
    }
  }

  private static Instant endOf(LocalDate day, Instant now) {
    Instant begins = day.atStartOfDay(PlatformConfiguration.ZONE).toInstant();
    Instant ends = day.plusDays(1).atStartOfDay(PlatformConfiguration.ZONE).toInstant();
    return begins.isBefore(now) && ends.isAfter(now) ? now : ends.minusMillis(1);
  }
}
