package se.samverkan.agendas.bodies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Others than those before chair from a date to the end of the year. */
public record ChairReplacement(
    LocalDate from,
    String chairOrganisationId,
    String viceChairOrganisationId,
    @Nullable String decisionId,
    String reason) {

  ChairPair pair() {
    return new ChairPair(chairOrganisationId, viceChairOrganisationId);
  }
}
