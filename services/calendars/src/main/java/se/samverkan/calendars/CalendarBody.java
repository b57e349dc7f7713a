package se.samverkan.calendars;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A body and who sits in it.
 *
 * @param position the last event that it has seen
 */
@Document("calendar-bodies")
@CompoundIndex(def = "{'terms.personId': 1}")
public record CalendarBody(String id, long position, List<Term> terms) {
  public CalendarBody {
    terms = List.copyOf(terms);
  }

  /** Those who sit on the day, by person; nobody twice, and a seat before a substitute's. */
  public List<Term> sittingOn(LocalDate day) {
    return terms.stream()
        .filter(term -> term.covers(day))
        .sorted(comparing(Term::personId).thenComparing(Term::substitute))
        .collect(
            collectingAndThen(
                toMap(Term::personId, term -> term, (first, _) -> first, LinkedHashMap::new),
                found -> List.copyOf(found.values())));
  }

  CalendarBody at(long newPosition) {
    return new CalendarBody(id, newPosition, terms);
  }

  CalendarBody with(Term term) {
    return terms.contains(term)
        ? this
        : new CalendarBody(id, position, Stream.concat(terms.stream(), Stream.of(term)).toList());
  }

  /** Changes the last term of the person that had begun by the day. */
  CalendarBody latest(
      String person,
      String organisation,
      boolean substitute,
      LocalDate day,
      UnaryOperator<Term> change) {
    Optional<Term> last =
        terms.stream()
            .filter(term -> term.isOf(person, organisation, substitute))
            .filter(term -> !term.from().isAfter(day))
            .max(comparing(Term::from));
    return new CalendarBody(
        id,
        position,
        terms.stream()
            .map(term -> last.filter(term::equals).isPresent() ? change.apply(term) : term)
            .toList());
  }
}
