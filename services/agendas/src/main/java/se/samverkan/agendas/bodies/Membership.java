package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation is a member of a body.
 *
 * @param to the last day; null while it lasts
 */
public record Membership(String organisationId, LocalDate from, @Nullable LocalDate to) {

  boolean holdsOn(LocalDate date) {
    return !from.isAfter(date) && (to == null || !to.isBefore(date));
  }

  boolean isOngoing(String organisation) {
    return to == null && organisationId.equals(organisation);
  }

  Membership endingOn(LocalDate lastDay) {
    return new Membership(organisationId, from, lastDay);
  }

  Membership since(LocalDate firstDay) {
    return new Membership(organisationId, firstDay, to);
  }
}
