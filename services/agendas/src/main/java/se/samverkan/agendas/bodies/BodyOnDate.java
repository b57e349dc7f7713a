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
import se.samverkan.agendas.Named;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;

/** A body as its members and representatives were on a date, in Swedish alphabetical order. */
public record BodyOnDate(
    String id,
    String name,
    BodyKind kind,
    BodyProfile profile,
    LocalDate asOf,
    List<Member> members) {
  public BodyOnDate {
    members = List.copyOf(members);
  }

  static BodyOnDate of(Body body, LocalDate date, Map<String, String> names) {
    List<Term> terms = body.terms().stream().filter(t -> t.holdsOn(date)).toList();
    Map<String, Membership> memberships =
        body.memberships().stream()
            .filter(m -> m.holdsOn(date))
            .collect(Collectors.toMap(Membership::organisationId, m -> m, (a, b) -> b));
    List<Member> members =
        Stream.concat(memberships.keySet().stream(), terms.stream().map(Term::organisationId))
            .distinct()
            .map(id -> member(id, Optional.ofNullable(memberships.get(id)), terms, names))
            .sorted(comparing(m -> m.organisation().name(), swedish()))
            .toList();
    return new BodyOnDate(body.id(), body.name(), body.kind(), body.profile(), date, members);
  }

  /** The ids whose names are needed to show the bodies. */
  static Set<String> ids(Collection<Body> bodies) {
    return bodies.stream()
        .flatMap(
            body ->
                Stream.concat(
                    body.memberships().stream().map(Membership::organisationId),
                    body.terms().stream()
                        .flatMap(t -> Stream.of(t.personId(), t.organisationId()))))
        .collect(Collectors.toSet());
  }

  static Collator swedish() {
    return Collator.getInstance(Locale.of("sv", "SE"));
  }

  private static Member member(
      String id, Optional<Membership> membership, List<Term> terms, Map<String, String> names) {
    List<Representative> representatives =
        terms.stream()
            .filter(t -> t.organisationId().equals(id))
            .map(
                t ->
                    new Representative(
                        Named.of(t.personId(), names), t.from(), t.to(), t.thanked()))
            .sorted(comparing(r -> r.person().name(), swedish()))
            .toList();
    return new Member(
        Named.of(id, names),
        membership.isPresent(),
        membership.map(Membership::from).orElse(null),
        membership.map(Membership::to).orElse(null),
        representatives);
  }
}
