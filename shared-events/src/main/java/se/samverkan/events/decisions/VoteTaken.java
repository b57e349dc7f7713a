package se.samverkan.events.decisions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.EventType;

/** A vote was taken between two proposals, or on one; ballots only where it was open. */
@EventType(name = "decisions.VoteTaken", revision = 1)
public record VoteTaken(
    String decisionId,
    String voteId,
    @Nullable String yesProposalId,
    @Nullable String noProposalId,
    int yes,
    int no,
    int abstained,
    List<Ballot> ballots,
    boolean castingVote,
    LocalDate takenOn)
    implements DecisionEvent {
  public VoteTaken {
    ballots = List.copyOf(ballots);
  }
}
