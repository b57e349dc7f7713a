package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.platform.refusals.Rule;

/**
 * Record a vote between two proposals, or on one.
 *
 * @param ballots who voted what, where the vote was open; then the counts are those of the ballots
 * @param castingVote whether the chair's vote decided
 */
public record TakeVote(
    @TargetAggregateIdentifier DecisionId decisionId,
    VoteId voteId,
    @Nullable ProposalId yesProposalId,
    @Nullable ProposalId noProposalId,
    int yes,
    int no,
    int abstained,
    List<CastBallot> ballots,
    boolean castingVote,
    LocalDate takenOn)
    implements DecisionCommand {
  public TakeVote {
    ballots = List.copyOf(ballots);
    Rule.require(
        new CountsAreNotNegative(yes, no, abstained),
        new EachPersonVotesOnce(ballots),
        new CountsAreThoseOfTheBallots(yes, no, abstained, ballots));
  }

  VoteTaken event() {
    return new VoteTaken(
        decisionId.value(),
        voteId.value(),
        yesProposalId == null ? null : yesProposalId.value(),
        noProposalId == null ? null : noProposalId.value(),
        yes,
        no,
        abstained,
        ballots.stream().map(CastBallot::raw).toList(),
        castingVote,
        takenOn);
  }
}
