package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person represents an organisation in a body.
 *
 * @param to the last day; null while none is known
 * @param relieved whether the person was relieved on that day, else the end was set ahead
 * @param thanked whether the body thanked the person at the end
 */
public record Term(
    String personId,
    String organisationId,
    LocalDate from,
    @Nullable LocalDate to,
    boolean relieved,
    boolean thanked) {

  static Term openFrom(String personId, String organisationId, LocalDate from) {
    return new Term(personId, organisationId, from, null, false, false);
  }

  boolean holdsOn(LocalDate date) {
    return !from.isAfter(date) && (to == null || !to.isBefore(date));
  }

  boolean isOf(String person, String organisation) {
    return personId.equals(person) && organisationId.equals(organisation);
  }

  Term runningTo(LocalDate lastDay) {
    return new Term(personId, organisationId, from, lastDay, false, false);
  }

  /** With a last day on which the person was relieved; without one the person sits. */
  Term relievedOn(@Nullable LocalDate lastDay, boolean withThanks) {
    return new Term(personId, organisationId, from, lastDay, lastDay != null, withThanks);
  }

  Term since(LocalDate firstDay) {
    return new Term(personId, organisationId, firstDay, to, relieved, thanked);
  }
}
