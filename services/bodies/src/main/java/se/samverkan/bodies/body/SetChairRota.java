package se.samverkan.bodies.body;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.bodies.organisation.OrganisationId;
import se.samverkan.events.bodies.ChairRotaSet;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Says in which order the organisations chair a body from a year. */
public record SetChairRota(
    @TargetAggregateIdentifier BodyId bodyId,
    List<OrganisationId> order,
    int fromYear,
    @Nullable DecisionId decisionId,
    @Nullable String reason)
    implements BodyCommand {
  public SetChairRota {
    order = List.copyOf(order);
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
    Rule.require(
        new YearIsOfOurTime(fromYear, "fromYear"),
        new RotaHasTwoOrMore(order),
        new RotaNamesEachOnce(order));
  }

  ChairRotaSet event(List<OrganisationId> previousOrder) {
    return new ChairRotaSet(
        bodyId.value(),
        previousOrder.stream().map(OrganisationId::value).toList(),
        order.stream().map(OrganisationId::value).toList(),
        fromYear,
        DecisionId.valueOf(decisionId),
        reason);
  }
}
