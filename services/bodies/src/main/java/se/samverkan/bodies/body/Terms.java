package se.samverkan.bodies.body;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;

/**
 * For whom one person sits in one body, in the order of time. A person sits for one organisation at
 * a time, so a term ends when it is relieved, on the day set ahead, or when the next one begins.
 *
 * <p>Sightings give the same terms in any order, with one exception that follows from nothing being
 * recorded when a sighting tells nothing new: a return to an organisation the person has left is
 * learned only when it is sighted after the departure is known.
 */
record Terms(List<Term> inOrder) {

  static final Terms NONE = new Terms(List.of());

  Terms {
    inOrder = inOrder.stream().sorted(comparing(Term::from)).toList();
  }

  @Nullable Term inForce(LocalDate date) {
    Term latest = begunBy(date).reduce((earlier, later) -> later).orElse(null);
    return latest == null || (latest.to() != null && date.isAfter(latest.to())) ? null : latest;
  }

  /** The last term for the organisation that had begun by the date, ended or not. */
  @Nullable Term latestFor(OrganisationId organisationId, LocalDate date) {
    return begunBy(date)
        .filter(term -> term.isFor(organisationId))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** What is learned from the person sitting for the organisation on a date. */
  Sighting sighted(OrganisationId organisationId, LocalDate date) {
    Term now = inForce(date);
    if (now != null && now.isFor(organisationId)) {
      return new Sighting.Known();
    }
    return inOrder.stream()
        .filter(term -> term.from().isAfter(date))
        .findFirst()
        .filter(next -> next.isFor(organisationId))
        .<Sighting>map(next -> new Sighting.Earlier(next.from()))
        .orElseGet(Sighting.New::new);
  }

  Terms appointed(OrganisationId organisationId, LocalDate from) {
    return new Terms(
        Stream.concat(inOrder.stream(), Stream.of(Term.openFrom(organisationId, from))).toList());
  }

  Terms startCorrected(OrganisationId organisationId, LocalDate previousFrom, LocalDate from) {
    return replaced(latestFor(organisationId, previousFrom), term -> term.startingOn(from));
  }

  Terms relieved(OrganisationId organisationId, LocalDate to, boolean thanked) {
    return replaced(latestFor(organisationId, to), term -> term.relieved(to, thanked));
  }

  /** The last term for the organisation that the person was relieved from. */
  @Nullable Term lastRelieved(OrganisationId organisationId) {
    return inOrder.stream()
        .filter(term -> term.isFor(organisationId) && term.relieved())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  Terms endSet(OrganisationId organisationId, LocalDate from, LocalDate to) {
    return replaced(latestFor(organisationId, from), term -> term.runningTo(to));
  }

  Terms reliefCorrected(OrganisationId organisationId, @Nullable LocalDate to, boolean thanked) {
    return replaced(
        lastRelieved(organisationId),
        term ->
            to == null ? Term.openFrom(organisationId, term.from()) : term.relieved(to, thanked));
  }

  private Terms replaced(@Nullable Term old, UnaryOperator<Term> change) {
    return new Terms(
        inOrder.stream().map(term -> term.equals(old) ? change.apply(term) : term).toList());
  }

  private Stream<Term> begunBy(LocalDate date) {
    return inOrder.stream().filter(term -> !term.from().isAfter(date));
  }
}
