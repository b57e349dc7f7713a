package se.samverkan.bodies.body;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;

/**
 * The time in which a person stands in for the representatives of an organisation.
 *
 * @param to the last day as it was known ahead
 * @param relievedOn the last day as it came to be; null while nobody has relieved the person
 */
record Substitution(
    OrganisationId organisationId,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate relievedOn,
    boolean thanked) {

  boolean isOf(AppointSubstitute command) {
    return organisationId.equals(command.organisationId())
        && from.equals(command.from())
        && Objects.equals(to, command.to());
  }

  @Nullable LocalDate lastDay() {
    return relievedOn == null ? to : relievedOn;
  }

  boolean covers(LocalDate date) {
    LocalDate lastDay = lastDay();
    return !date.isBefore(from) && (lastDay == null || !date.isAfter(lastDay));
  }

  boolean overlaps(LocalDate first, @Nullable LocalDate last) {
    LocalDate lastDay = lastDay();
    return (last == null || !last.isBefore(from)) && (lastDay == null || !lastDay.isBefore(first));
  }

  Substitution relieved(LocalDate lastDay, boolean withThanks) {
    return new Substitution(organisationId, from, to, lastDay, withThanks);
  }
}
