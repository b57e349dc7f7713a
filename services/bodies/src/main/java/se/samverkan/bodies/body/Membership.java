package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time for which an organisation is a member.
 *
 * @param to the last day; null while no end is known
 */
record Membership(LocalDate from, @Nullable LocalDate to) {

  boolean covers(LocalDate date) {
    return !date.isBefore(from) && (to == null || !date.isAfter(to));
  }
}
