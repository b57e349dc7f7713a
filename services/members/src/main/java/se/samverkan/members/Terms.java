package se.samverkan.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes of lists of terms; the same change again changes nothing. */
final class Terms {

  private Terms() {}

  static List<Term> begun(List<Term> terms, Term term) {
    if (terms.stream()
        .anyMatch(
            t -> t.isOf(term.organisationId(), term.personId()) && t.from().equals(term.from()))) {
      return terms;
    }
    var all = new ArrayList<>(terms);
    all.add(term);
    return all;
  }

  static List<Term> changed(List<Term> terms, Predicate<Term> which, UnaryOperator<Term> change) {
    return terms.stream().map(t -> which.test(t) ? change.apply(t) : t).distinct().toList();
  }
}
