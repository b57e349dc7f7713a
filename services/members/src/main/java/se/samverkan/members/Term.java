package se.samverkan.members;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A time for which an organisation is a member, or a person stands for it.
 *
 * @param personId who stands for it; null for the membership itself
 * @param to the last day; null while it goes on
 */
public record Term(
    String organisationId, @Nullable String personId, LocalDate from, @Nullable LocalDate to) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean isOf(String organisation, @Nullable String person) {
    return organisationId.equals(organisation) && Objects.equals(personId, person);
  }

  Term beginning(LocalDate day) {
    return new Term(organisationId, personId, day, to);
  }

  Term ending(@Nullable LocalDate day) {
    return new Term(organisationId, personId, from, day);
  }
}
