package se.samverkan.calendars;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person sits in a body for an organisation, or stands in for those who do.
 *
 * @param to the last day; null while none is known
 */
public record Term(
    String personId,
    String organisationId,
    boolean substitute,
    LocalDate from,
    @Nullable LocalDate to) {

  /** Whether it runs on the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean isOf(String person, String organisation, boolean asSubstitute) {
    return personId.equals(person)
        && organisationId.equals(organisation)
        && substitute == asSubstitute;
  }

  Term since(LocalDate day) {
    return new Term(personId, organisationId, substitute, day, to);
  }

  Term until(@Nullable LocalDate day) {
    return new Term(personId, organisationId, substitute, from, day);
  }
}
