package se.samverkan.annualreports.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/** A body, its member organisations and who represents them. */
@Document("annual-report-bodies")
public record BodyFacts(String id, List<Membership> members, List<Term> terms) {
  public BodyFacts {
    members = List.copyOf(members);
    terms = List.copyOf(terms);
  }

  /**
   * A time in which an organisation is a member.
   *
   * @param to the last day; null while it goes on
   */
  public record Membership(String organisationId, LocalDate from, @Nullable LocalDate to) {

    /** Whether it is a member on the day. */
    public boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  /** A time in which a person represents an organisation. */
  public record Term(String personId, Membership of) {}

  /** Which organisation the person represents on the day. */
  public Optional<String> organisationOf(String personId, LocalDate day) {
    return terms.stream()
        .filter(term -> term.personId().equals(personId) && term.of().covers(day))
        .map(term -> term.of().organisationId())
        .findFirst();
  }

  BodyFacts with(Membership membership) {
    return new BodyFacts(id, with(members, membership), terms);
  }

  BodyFacts with(Term term) {
    return new BodyFacts(id, members, with(terms, term));
  }

  BodyFacts membership(String organisation, LocalDate on, UnaryOperator<Membership> change) {
    return new BodyFacts(
        id,
        members.stream().map(m -> changed(m, organisation, on, change)).distinct().toList(),
        terms);
  }

  BodyFacts term(
      String person, String organisation, LocalDate on, UnaryOperator<Membership> change) {
    return new BodyFacts(
        id,
        members,
        terms.stream()
            .map(
                t ->
                    t.personId().equals(person)
                        ? new Term(person, changed(t.of(), organisation, on, change))
                        : t)
            .distinct()
            .toList());
  }

  private static Membership changed(
      Membership time, String organisation, LocalDate on, UnaryOperator<Membership> change) {
    return time.organisationId().equals(organisation) && time.covers(on)
        ? change.apply(time)
        : time;
  }

  private static <T> List<T> with(List<T> before, T one) {
    if (before.contains(one)) {
      return before;
    }
    var all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}
