package se.samverkan.agendas.bodies;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * Where a person sits or sat.
 *
 * @param to the last day, where that is known
 * @param substitute whether the person stands in for those who sit
 */
public record Seat(
    Named body,
    Named organisation,
    LocalDate from,
    @Nullable LocalDate to,
    boolean thanked,
    boolean substitute) {

  /** Where a person sits, the latest first. */
  static List<Seat> of(String personId, List<Body> bodies, Map<String, String> names) {
    return bodies.stream()
        .flatMap(
            body ->
                Stream.concat(
                    seats(body, body.terms(), personId, false, names),
                    seats(body, body.substitutes(), personId, true, names)))
        .sorted(comparing(Seat::from).reversed().thenComparing(seat -> seat.body().id()))
        .toList();
  }

  private static Stream<Seat> seats(
      Body body, List<Term> terms, String personId, boolean substitute, Map<String, String> names) {
    return terms.stream()
        .filter(term -> term.personId().equals(personId))
        .map(
            term ->
                new Seat(
                    new Named(body.id(), body.name()),
                    Named.of(term.organisationId(), names),
                    term.from(),
                    term.to(),
                    term.thanked(),
                    substitute));
  }
}
