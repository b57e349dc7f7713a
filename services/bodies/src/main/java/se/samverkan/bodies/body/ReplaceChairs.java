package se.samverkan.bodies.body;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.ChairsReplaced;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Lets other organisations than those elected chair a body from a date to the end of the year. */
public record ReplaceChairs(
    @TargetAggregateIdentifier BodyId bodyId,
    int year,
    OrganisationId chairOrganisationId,
    OrganisationId viceChairOrganisationId,
    LocalDate from,
    @Nullable DecisionId decisionId,
    String reason)
    implements BodyCommand {
  public ReplaceChairs {
    reason = PlainText.required("reason", reason, PlainText.PASSAGE);
    Rule.require(
        new ChairIsNotViceChair(new ChairPair(chairOrganisationId, viceChairOrganisationId)),
        new ReplacementIsWithinTheYear(year, from));
  }

  ChairPair chairs() {
    return new ChairPair(chairOrganisationId, viceChairOrganisationId);
  }

  ChairsReplaced event(ChairPair previous) {
    return new ChairsReplaced(
        bodyId.value(),
        year,
        previous.chair().value(),
        previous.viceChair().value(),
        chairOrganisationId.value(),
        viceChairOrganisationId.value(),
        from,
        DecisionId.valueOf(decisionId),
        reason);
  }
}
