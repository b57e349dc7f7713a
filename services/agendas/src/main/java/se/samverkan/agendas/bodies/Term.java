package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person represents an organisation in a body.
 *
 * @param to the last day; null while it lasts
 * @param thanked whether the body thanked the person at the end
 */
public record Term(
    String personId,
    String organisationId,
    LocalDate from,
    @Nullable LocalDate to,
    boolean thanked) {

  boolean holdsOn(LocalDate date) {
    return !from.isAfter(date) && (to == null || !to.isBefore(date));
  }

  boolean isOf(String person, String organisation) {
    return personId.equals(person) && organisationId.equals(organisation);
  }

  Term endingOn(LocalDate lastDay, boolean withThanks) {
    return new Term(personId, organisationId, from, lastDay, withThanks);
  }

  Term since(LocalDate firstDay) {
    return new Term(personId, organisationId, firstDay, to, thanked);
  }
}
