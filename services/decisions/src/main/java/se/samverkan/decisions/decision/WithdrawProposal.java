package se.samverkan.decisions.decision;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.platform.texts.PlainText;

/** Take back a proposal. */
public record WithdrawProposal(
    @TargetAggregateIdentifier DecisionId decisionId,
    ProposalId proposalId,
    LocalDate withdrawnOn,
    @Nullable String reason)
    implements DecisionCommand {
  public WithdrawProposal {
    reason = PlainText.optional("reason", reason, PlainText.LINE);
  }

  ProposalWithdrawn event() {
    return new ProposalWithdrawn(decisionId.value(), proposalId.value(), withdrawnOn, reason);
  }
}
