package se.samverkan.bodies.body;

import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/**
 * Which organisations are elected to chair in a year.
 *
 * @param departureReason why others are elected than those in turn by the rota
 */
public record ChairsOfYear(
    int year,
    OrganisationId chairOrganisationId,
    OrganisationId viceChairOrganisationId,
    @Nullable String departureReason) {
  public ChairsOfYear {
    departureReason = PlainText.optional("departureReason", departureReason, PlainText.PASSAGE);
    Rule.require(
        new YearIsOfOurTime(year, "year"),
        new ChairIsNotViceChair(new ChairPair(chairOrganisationId, viceChairOrganisationId)));
  }

  ChairPair chairs() {
    return new ChairPair(chairOrganisationId, viceChairOrganisationId);
  }
}
