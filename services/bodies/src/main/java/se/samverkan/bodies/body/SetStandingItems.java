package se.samverkan.bodies.body;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.platform.texts.PlainText;

/** Says which items stand on the agendas of a body from a date, in their order. */
public record SetStandingItems(
    @TargetAggregateIdentifier BodyId bodyId,
    List<StandingAgendaItem> items,
    LocalDate from,
    @Nullable DecisionId decisionId,
    @Nullable String reason)
    implements BodyCommand {
  public SetStandingItems {
    items = List.copyOf(items);
    reason = PlainText.optional("reason", reason, PlainText.PASSAGE);
    Rule.require(new SubItemsStandOnce(items), new OutstandingMattersStandOnce(items));
  }

  List<StandingItem> values() {
    return items.stream().map(StandingAgendaItem::value).toList();
  }

  StandingItemsSet event(List<StandingItem> previousItems) {
    return new StandingItemsSet(
        bodyId.value(), previousItems, values(), from, DecisionId.valueOf(decisionId), reason);
  }
}
