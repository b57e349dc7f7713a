package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which organisations were elected to chair in a year, and who replaced them. */
public record ChairYear(
    int year,
    String chairOrganisationId,
    String viceChairOrganisationId,
    LocalDate electedOn,
    @Nullable String decisionId,
    @Nullable String departureReason,
    List<ChairReplacement> replacements) {
  public ChairYear {
    replacements = List.copyOf(replacements);
  }

  ChairPair elected() {
    return new ChairPair(chairOrganisationId, viceChairOrganisationId);
  }

  /** Who chairs on a date of the year. */
  ChairPair inForce(LocalDate date) {
    return replacements.stream()
        .filter(replacement -> !replacement.from().isAfter(date))
        .reduce((earlier, later) -> later)
        .map(ChairReplacement::pair)
        .orElse(elected());
  }

  ChairPair atTheEnd() {
    return inForce(LocalDate.of(year, 12, 31));
  }

  /** Who comes instead from a date does so to the end of the year, whoever was to come then. */
  ChairYear replaced(ChairReplacement replacement) {
    List<ChairReplacement> before =
        replacements.stream().filter(r -> r.from().isBefore(replacement.from())).toList();
    return new ChairYear(
        year,
        chairOrganisationId,
        viceChairOrganisationId,
        electedOn,
        decisionId,
        departureReason,
        Body.with(before, replacement));
  }
}
