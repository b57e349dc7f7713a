package se.samverkan.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person in a body: for which organisations, and the assignments the person has from it.
 *
 * @param id the ids of body and person with a slash between them
 */
@Document("follow-up-seats")
public record Seat(String id, List<Term> terms, List<String> assignmentIds) {
  public Seat {
    terms = List.copyOf(terms);
    assignmentIds = List.copyOf(assignmentIds);
  }

  /**
   * A time in which the person represents an organisation.
   *
   * @param to the last day; null while it goes on
   */
  public record Term(String organisationId, LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  static String id(String bodyId, String personId) {
    return bodyId + "/" + personId;
  }

  static Seat empty(String id) {
    return new Seat(id, List.of(), List.of());
  }

  Seat with(Term term) {
    var all = new ArrayList<>(terms);
    all.removeIf(
        t -> t.organisationId().equals(term.organisationId()) && t.from().equals(term.from()));
    all.add(term);
    return new Seat(id, all, assignmentIds);
  }

  /** Changes those terms for the organisation that are open on the day. */
  Seat changed(String organisationId, LocalDate day, UnaryOperator<Term> change) {
    return new Seat(
        id,
        terms.stream()
            .map(
                t ->
                    t.organisationId().equals(organisationId) && t.covers(day)
                        ? change.apply(t)
                        : t)
            .distinct()
            .toList(),
        assignmentIds);
  }

  /** Ends the term for the organisation that begins on a day. */
  Seat ending(String organisationId, LocalDate from, LocalDate to) {
    return terms.stream()
            .anyMatch(t -> t.organisationId().equals(organisationId) && t.from().equals(from))
        ? with(new Term(organisationId, from, to))
        : this;
  }

  Seat withAssignment(String assignmentId) {
    if (assignmentIds.contains(assignmentId)) {
      return this;
    }
    var all = new ArrayList<>(assignmentIds);
    all.add(assignmentId);
    return new Seat(id, terms, all);
  }

  Optional<String> organisationOn(LocalDate day) {
    return terms.stream().filter(term -> term.covers(day)).map(Term::organisationId).findFirst();
  }
}
