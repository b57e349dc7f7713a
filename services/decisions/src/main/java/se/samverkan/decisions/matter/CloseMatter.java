package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.MatterClosed;
import se.samverkan.platform.texts.PlainText;

/** State that a matter is settled. */
public record CloseMatter(
    @TargetAggregateIdentifier MatterId matterId,
    LocalDate closedOn,
    @Nullable DecisionReference decisionId,
    @Nullable String note)
    implements MatterCommand {
  public CloseMatter {
    note = PlainText.optional("note", note, PlainText.LINE);
  }

  MatterClosed event() {
    return new MatterClosed(
        matterId.value(), closedOn, decisionId == null ? null : decisionId.value(), note);
  }
}
