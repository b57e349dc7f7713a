package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;

/**
 * For whom a person sits from a date.
 *
 * @param to the last day; null while none is known
 * @param relieved whether the person was relieved on that day, else the end was set ahead
 */
record Term(
    OrganisationId organisationId,
    LocalDate from,
    @Nullable LocalDate to,
    boolean relieved,
    boolean thanked) {

  static Term openFrom(OrganisationId organisationId, LocalDate from) {
    return new Term(organisationId, from, null, false, false);
  }

  Term startingOn(LocalDate date) {
    return new Term(organisationId, date, to, relieved, thanked);
  }

  Term runningTo(LocalDate lastDay) {
    return new Term(organisationId, from, lastDay, false, false);
  }

  Term relieved(LocalDate lastDay, boolean withThanks) {
    return new Term(organisationId, from, lastDay, true, withThanks);
  }

  boolean isFor(OrganisationId other) {
    return organisationId.equals(other);
  }
}
