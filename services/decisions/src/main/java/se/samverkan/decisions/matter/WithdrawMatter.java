package se.samverkan.decisions.matter;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.DecisionReference;
import se.samverkan.events.decisions.MatterWithdrawn;
import se.samverkan.platform.texts.PlainText;

/** No longer pursue a matter, because of a decision where one made it needless. */
public record WithdrawMatter(
    @TargetAggregateIdentifier MatterId matterId,
    LocalDate withdrawnOn,
    @Nullable DecisionReference decisionId,
    String reason)
    implements MatterCommand {
  public WithdrawMatter {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  MatterWithdrawn event() {
    return new MatterWithdrawn(
        matterId.value(), withdrawnOn, decisionId == null ? null : decisionId.value(), reason);
  }
}
