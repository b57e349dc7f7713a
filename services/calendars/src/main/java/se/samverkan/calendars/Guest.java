package se.samverkan.calendars;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Someone invited to a meeting: a person, perhaps of an organisation, or an organisation that sends
 * whom it likes.
 *
 * @param from local time agreed for the visit
 */
public record Guest(
    String guestId,
    @Nullable String personId,
    @Nullable String organisationId,
    @Nullable LocalTime from,
    @Nullable LocalTime to) {

  Guest coming(@Nullable LocalTime newFrom, @Nullable LocalTime newTo) {
    return new Guest(guestId, personId, organisationId, newFrom, newTo);
  }
}
