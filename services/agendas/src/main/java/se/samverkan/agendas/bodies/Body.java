package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/**
 * A body with all who have ever been its members, sat in it for them or stood in for those.
 *
 * @param profile the one it was established with
 * @param profiles those that came after, in the order they were told
 */
@Document("bodies")
public record Body(
    String id,
    String name,
    BodyKind kind,
    BodyProfile profile,
    List<ProfilePeriod> profiles,
    @Nullable Dissolution dissolution,
    List<Membership> memberships,
    List<Term> terms,
    List<Term> substitutes) {
  public Body {
    profiles = List.copyOf(profiles);
    memberships = List.copyOf(memberships);
    terms = List.copyOf(terms);
    substitutes = List.copyOf(substitutes);
  }

  static Body established(String id, String name, BodyKind kind, BodyProfile profile) {
    return new Body(id, name, kind, profile, List.of(), null, List.of(), List.of(), List.of());
  }

  /** The rules that hold on a date. */
  BodyProfile profileOn(LocalDate date) {
    return profiles.stream()
        .filter(period -> !period.from().isAfter(date))
        .reduce((a, b) -> b.from().isBefore(a.from()) ? a : b)
        .map(ProfilePeriod::profile)
        .orElse(profile);
  }

  /** Who sits on a date: a person for one organisation, the one that came last. */
  List<Term> sittingOn(LocalDate date) {
    return terms.stream()
        .filter(term -> term.holdsOn(date))
        .filter(
            term ->
                terms.stream()
                    .noneMatch(
                        later ->
                            later.personId().equals(term.personId())
                                && later.from().isAfter(term.from())
                                && !later.from().isAfter(date)))
        .toList();
  }

  /** Whether the organisation is a member on any day of a year. */
  boolean hasMemberIn(int year, String organisationId) {
    return memberships.stream()
        .filter(m -> m.organisationId().equals(organisationId))
        .anyMatch(m -> m.from().getYear() <= year && (m.to() == null || m.to().getYear() >= year));
  }

  Body called(String newName) {
    return new Body(
        id, newName, kind, profile, profiles, dissolution, memberships, terms, substitutes);
  }

  Body following(ProfilePeriod period) {
    return new Body(
        id,
        name,
        kind,
        profile,
        with(profiles, period),
        dissolution,
        memberships,
        terms,
        substitutes);
  }

  Body dissolved(Dissolution end) {
    return new Body(id, name, kind, profile, profiles, end, memberships, terms, substitutes);
  }

  Body memberships(UnaryOperator<List<Membership>> change) {
    return new Body(
        id,
        name,
        kind,
        profile,
        profiles,
        dissolution,
        change.apply(memberships),
        terms,
        substitutes);
  }

  Body terms(UnaryOperator<List<Term>> change) {
    return new Body(
        id,
        name,
        kind,
        profile,
        profiles,
        dissolution,
        memberships,
        change.apply(terms),
        substitutes);
  }

  Body substitutes(UnaryOperator<List<Term>> change) {
    return new Body(
        id,
        name,
        kind,
        profile,
        profiles,
        dissolution,
        memberships,
        terms,
        change.apply(substitutes));
  }

  static <T> List<T> with(List<T> all, T one) {
    return Stream.concat(all.stream(), Stream.of(one)).toList();
  }
}
