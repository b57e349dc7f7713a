package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** Someone proposes what a decision should be, or how another proposal should be adjusted. */
@EventType(name = "decisions.ProposalMade", revision = 1)
public record ProposalMade(
    String decisionId,
    String bodyId,
    @Nullable String meetingId,
    @Nullable String itemId,
    String proposalId,
    ProposalKind kind,
    @Nullable String adjustsProposalId,
    String text,
    List<Proposer> proposers,
    LocalDate madeOn)
    implements DecisionEvent {
  public ProposalMade {
    proposers = List.copyOf(proposers);
  }
}
