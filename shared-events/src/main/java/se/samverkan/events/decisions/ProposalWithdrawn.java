package se.samverkan.events.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A proposal is no longer made. */
@EventType(name = "decisions.ProposalWithdrawn", revision = 1)
public record ProposalWithdrawn(
    String decisionId, String proposalId, LocalDate withdrawnOn, @Nullable String reason)
    implements DecisionEvent {}
