package se.samverkan.decisions.decision;

import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ElectedChairs;
import se.samverkan.platform.texts.PlainText;

/** Which organisations chair a body in a year, and why where that departs from the rota. */
public record Chairs(
    int year,
    OrganisationId chairOrganisationId,
    OrganisationId viceChairOrganisationId,
    @Nullable String departureReason) {
  public Chairs {
    departureReason = PlainText.optional("departureReason", departureReason, PlainText.LINE);
  }

  ElectedChairs raw() {
    return new ElectedChairs(
        year, chairOrganisationId.value(), viceChairOrganisationId.value(), departureReason);
  }
}
