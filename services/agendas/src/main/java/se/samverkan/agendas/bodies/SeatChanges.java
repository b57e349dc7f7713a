package se.samverkan.agendas.bodies;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What happens to the terms of those who sit in a body or stand in for those. */
final class SeatChanges {

  private SeatChanges() {}

  /** Changes the last term of a person for an organisation that had begun by a date. */
  static UnaryOperator<List<Term>> latest(
      String personId, String organisationId, LocalDate date, UnaryOperator<Term> change) {
    return terms ->
        changed(
            terms,
            term -> term.isOf(personId, organisationId) && !term.from().isAfter(date),
            change);
  }

  /** Changes the last term of a person for an organisation that ended with relief. */
  static UnaryOperator<List<Term>> lastRelieved(
      String personId, String organisationId, UnaryOperator<Term> change) {
    return terms ->
        changed(terms, term -> term.isOf(personId, organisationId) && term.relieved(), change);
  }

  private static List<Term> changed(
      List<Term> terms, Predicate<Term> which, UnaryOperator<Term> change) {
    Optional<Term> last = terms.stream().filter(which).max(comparing(Term::from));
    return terms.stream()
        .map(term -> last.filter(term::equals).isPresent() ? change.apply(term) : term)
        .toList();
  }
}
