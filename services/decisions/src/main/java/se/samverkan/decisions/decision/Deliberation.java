package se.samverkan.decisions.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.ReservationMade;
import se.samverkan.events.decisions.VoteTaken;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.RefusalCode;
import se.samverkan.platform.refusals.Rule;

/** What was proposed, voted and held against a decision. */
final class Deliberation {

  private final Standing standing;
  private final Map<String, ProposalMade> proposals = new HashMap<>();
  private final Map<String, ProposalWithdrawn> withdrawn = new HashMap<>();
  private final Map<String, VoteTaken> votes = new HashMap<>();
  private final Map<String, ReservationMade> reservations = new HashMap<>();

  Deliberation(Standing standing) {
    this.standing = standing;
  }

  /** Decides on a proposal; the aggregate takes the command, as it may be the first. */
  void make(MakeProposal command) {
    ProposalMade made = command.event();
    if (isNew(
        proposals.get(made.proposalId()),
        made,
        DecisionsRefusal.PROPOSAL_ALREADY_MADE_WITH_OTHER_CONTENT,
        "proposalId")) {
      requireStanding("adjustsProposalId", command.adjustsProposalId());
      apply(made);
    }
  }

  @EventSourcingHandler
  void evolve(ProposalMade event) {
    proposals.put(event.proposalId(), event);
  }

  @CommandHandler
  void decide(WithdrawProposal command) {
    Rule.require(new DecisionIsNotStruck(standing.struck));
    if (command.event().equals(withdrawn.get(command.proposalId().value()))) {
      return;
    }
    ProposalMade made = requireStanding("proposalId", command.proposalId());
    if (made != null) {
      Rule.require(new DateFollows("withdrawnOn", command.withdrawnOn(), made.madeOn()));
      apply(command.event());
    }
  }

  @EventSourcingHandler
  void evolve(ProposalWithdrawn event) {
    withdrawn.put(event.proposalId(), event);
  }

  @CommandHandler
  void decide(TakeVote command) {
    Rule.require(new DecisionIsNotStruck(standing.struck));
    VoteTaken taken = command.event();
    if (isNew(
        votes.get(taken.voteId()),
        taken,
        DecisionsRefusal.VOTE_ALREADY_TAKEN_WITH_OTHER_CONTENT,
        "voteId")) {
      requireStanding("yesProposalId", command.yesProposalId());
      requireStanding("noProposalId", command.noProposalId());
      apply(taken);
    }
  }

  @EventSourcingHandler
  void evolve(VoteTaken event) {
    votes.put(event.voteId(), event);
  }

  @CommandHandler
  void decide(MakeReservation command) {
    Rule.require(new DateFollows("madeOn", command.madeOn(), standing.requireMade()));
    ReservationMade made = command.event();
    if (isNew(
        reservations.get(made.reservationId()),
        made,
        DecisionsRefusal.RESERVATION_ALREADY_MADE_WITH_OTHER_CONTENT,
        "reservationId")) {
      apply(made);
    }
  }

  @EventSourcingHandler
  void evolve(ReservationMade event) {
    reservations.put(event.reservationId(), event);
  }

  /** Refuses a proposal that was never made, or no longer is; none is none. */
  private @Nullable ProposalMade requireStanding(String field, @Nullable ProposalId proposalId) {
    if (proposalId == null) {
      return null;
    }
    ProposalMade made = proposals.get(proposalId.value());
    if (made == null) {
      throw new Refusal(
          DecisionsRefusal.UNKNOWN_PROPOSAL, field, "There is no proposal " + proposalId + ".");
    }
    if (withdrawn.containsKey(proposalId.value())) {
      throw new Refusal(
          DecisionsRefusal.PROPOSAL_WITHDRAWN,
          field,
          "The proposal " + proposalId + " was withdrawn.");
    }
    return made;
  }

  private static <E> boolean isNew(@Nullable E before, E now, RefusalCode code, String field) {
    if (before != null && !before.equals(now)) {
      throw new Refusal(code, field, "There is one with this id and other content.");
    }
    return before == null;
  }
}
