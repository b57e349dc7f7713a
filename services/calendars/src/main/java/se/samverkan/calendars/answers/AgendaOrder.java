package se.samverkan.calendars.answers;

import java.util.Comparator;
import java.util.regex.Pattern;
import se.samverkan.calendars.AgendaLine;

/** The order in which people count: 2 before 10, 5 before 5.1 before 6. */
final class AgendaOrder {

  static final Comparator<AgendaLine> AS_READ =
      Comparator.comparing((AgendaLine line) -> key(line.number()))
          .thenComparing(AgendaLine::itemId);

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern SIGN_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private AgendaOrder() {}

  private static String key(String number) {
    return DIGITS
        .matcher(SIGN_BEFORE.matcher(number).replaceFirst(""))
        .replaceAll(digits -> "0".repeat(9 - digits.group().length()) + digits.group());
  }
}
