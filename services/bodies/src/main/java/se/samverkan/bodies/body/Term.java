package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;

/**
 * For whom a person sits from a date.
 *
 * @param to the last day; null while nobody has relieved the person
 */
record Term(
    OrganisationId organisationId, LocalDate from, @Nullable LocalDate to, boolean thanked) {

  static Term openFrom(OrganisationId organisationId, LocalDate from) {
    return new Term(organisationId, from, null, false);
  }

  Term startingOn(LocalDate date) {
    return new Term(organisationId, date, to, thanked);
  }

  Term relieved(LocalDate lastDay, boolean withThanks) {
    return new Term(organisationId, from, lastDay, withThanks);
  }

  boolean isFor(OrganisationId other) {
    return organisationId.equals(other);
  }
}
