package se.samverkan.agendas.bodies;

import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.AgendasRefusal;
import se.samverkan.platform.refusals.Refusal;

/** Years that are asked for, the first and the last included. */
record YearRange(int from, int to) {

  private static final int FIRST = 1900;
  private static final int LAST = 2200;

  YearRange {
    require(from, "from");
    require(to, "to");
    if (to < from) {
      throw new Refusal(
          AgendasRefusal.PERIOD_ENDS_BEFORE_IT_STARTS, "to", "The last year is before the first.");
    }
  }

  /** The years asked for; without them this year and the three after it. */
  static YearRange of(@Nullable Integer from, @Nullable Integer to, int thisYear) {
    int first = from == null ? thisYear : from;
    return new YearRange(first, to == null ? Math.min(Math.max(first, FIRST) + 3, LAST) : to);
  }

  private static void require(int year, String field) {
    if (year < FIRST || year > LAST) {
      throw new Refusal(
          AgendasRefusal.YEAR_OUT_OF_RANGE,
          field,
          "The year is from " + FIRST + " to " + LAST + ".");
    }
  }
}
