package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.agendas.Named;

/**
 * Who was elected to chair in a year, and who replaced them.
 *
 * @param departureReason why others were elected than those in turn by the rota
 */
public record ChairsShown(
    int year,
    Named chair,
    Named viceChair,
    LocalDate electedOn,
    @Nullable Named decision,
    @Nullable String departureReason,
    List<Replacement> replacements) {
  public ChairsShown {
    replacements = List.copyOf(replacements);
  }

  /** Who chairs instead from a date to the end of the year. */
  public record Replacement(
      LocalDate from, Named chair, Named viceChair, @Nullable Named decision, String reason) {}

  static ChairsShown of(ChairYear year, Map<String, String> names) {
    return new ChairsShown(
        year.year(),
        Named.of(year.chairOrganisationId(), names),
        Named.of(year.viceChairOrganisationId(), names),
        year.electedOn(),
        Named.orNull(year.decisionId(), names),
        year.departureReason(),
        year.replacements().stream()
            .map(
                r ->
                    new Replacement(
                        r.from(),
                        Named.of(r.chairOrganisationId(), names),
                        Named.of(r.viceChairOrganisationId(), names),
                        Named.orNull(r.decisionId(), names),
                        r.reason()))
            .toList());
  }

  /** The ids whose names are needed to show who chairs and who is in turn. */
  static Set<String> ids(Chairmanship chairmanship) {
    return Stream.of(
            chairmanship.rotas().stream().flatMap(r -> r.order().stream()),
            chairmanship.rotas().stream().map(RotaFrom::decisionId),
            chairmanship.years().stream()
                .flatMap(
                    y ->
                        Stream.of(
                            y.chairOrganisationId(), y.viceChairOrganisationId(), y.decisionId())),
            chairmanship.years().stream()
                .flatMap(y -> y.replacements().stream())
                .flatMap(
                    r ->
                        Stream.of(
                            r.chairOrganisationId(), r.viceChairOrganisationId(), r.decisionId())))
        .flatMap(ids -> ids)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
