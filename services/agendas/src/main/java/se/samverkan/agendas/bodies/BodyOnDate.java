package se.samverkan.agendas.bodies;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/**
 * A body as it was on a date, with its members and those who sit for them in Swedish alphabetical
 * order.
 *
 * @param dissolvedOn its last day, where that is known
 * @param chairs who chairs it on the date, where somebody is elected
 */
public record BodyOnDate(
    String id,
    String name,
    BodyKind kind,
    BodyProfile profile,
    LocalDate asOf,
    @Nullable LocalDate dissolvedOn,
    @Nullable Chairing chairs,
    List<Member> members) {
  public BodyOnDate {
    members = List.copyOf(members);
  }

  static BodyOnDate of(
      Body body, Chairmanship chairmanship, LocalDate date, Map<String, String> names) {
    Seats seats =
        new Seats(
            body.sittingOn(date),
            body.substitutes().stream().filter(t -> t.holdsOn(date)).toList(),
            names);
    Map<String, Membership> memberships =
        body.memberships().stream()
            .filter(m -> m.holdsOn(date))
            .collect(Collectors.toMap(Membership::organisationId, m -> m, (a, b) -> b));
    List<Member> members =
        Stream.concat(memberships.keySet().stream(), seats.organisations())
            .distinct()
            .map(id -> seats.of(id, Optional.ofNullable(memberships.get(id))))
            .sorted(comparing(m -> m.organisation().name(), swedish()))
            .toList();
    return new BodyOnDate(
        body.id(),
        body.name(),
        body.kind(),
        body.profileOn(date),
        date,
        body.dissolution() == null ? null : body.dissolution().to(),
        Chairing.on(date, chairmanship, names),
        members);
  }

  /** The ids whose names are needed to show the bodies. */
  static Set<String> ids(Collection<Body> bodies, Collection<Chairmanship> chairmanships) {
    return Stream.concat(
            bodies.stream()
                .flatMap(
                    body ->
                        Stream.concat(
                            body.memberships().stream().map(Membership::organisationId),
                            Stream.concat(body.terms().stream(), body.substitutes().stream())
                                .flatMap(t -> Stream.of(t.personId(), t.organisationId())))),
            chairmanships.stream().flatMap(c -> ChairsShown.ids(c).stream()))
        .collect(Collectors.toSet());
  }

  static Collator swedish() {
    return Collator.getInstance(Locale.of("sv", "SE"));
  }

  /** Who sits and who stands in, to be shown per organisation. */
  private record Seats(List<Term> sitting, List<Term> standingIn, Map<String, String> names) {

    Stream<String> organisations() {
      return Stream.concat(sitting.stream(), standingIn.stream()).map(Term::organisationId);
    }

    Member of(String id, Optional<Membership> membership) {
      return new Member(
          Named.of(id, names),
          membership.isPresent(),
          membership.map(Membership::from).orElse(null),
          membership.map(Membership::to).orElse(null),
          shown(sitting, id),
          shown(standingIn, id));
    }

    private List<Representative> shown(List<Term> terms, String organisationId) {
      return terms.stream()
          .filter(t -> t.organisationId().equals(organisationId))
          .map(
              t -> new Representative(Named.of(t.personId(), names), t.from(), t.to(), t.thanked()))
          .sorted(comparing(r -> r.person().name(), swedish()))
          .toList();
    }
  }
}
