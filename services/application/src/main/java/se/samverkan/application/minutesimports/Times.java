package se.samverkan.application.minutesimports;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times of day as documents give them. */
final class Times {

  private Times() {}

  /**
   * The end when it comes after the start; documents have misprints, meetings do not end before.
   */
  static @Nullable LocalTime after(@Nullable LocalTime start, @Nullable LocalTime end) {
    return start != null && end != null && !end.isAfter(start) ? null : end;
  }
}
