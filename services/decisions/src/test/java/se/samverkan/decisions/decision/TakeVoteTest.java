package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Proposals.DAY;
import static se.samverkan.decisions.decision.Proposals.ID;
import static se.samverkan.decisions.decision.Proposals.MADE;
import static se.samverkan.decisions.decision.Proposals.WITHDRAWN;
import static se.samverkan.decisions.decision.Proposals.made;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.PersonId;
import se.samverkan.events.decisions.Ballot;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.VoteChoice;
import se.samverkan.events.decisions.VoteTaken;

class TakeVoteTest {

  private static final ProposalMade OTHER = made("proposal_2", null, "Avslag.");
  private static final List<CastBallot> BALLOTS =
      List.of(
          new CastBallot(new PersonId("person_a"), null, VoteChoice.YES),
          new CastBallot(new PersonId("person_b"), null, VoteChoice.NO));

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void anOpenVoteIsTakenBetweenTwoProposals() {
    fixture
        .given(MADE, OTHER)
        .when(vote("proposal_2", 1, 1, BALLOTS))
        .expectEvents(
            taken(
                1,
                1,
                List.of(
                    new Ballot("person_a", null, VoteChoice.YES),
                    new Ballot("person_b", null, VoteChoice.NO))));
  }

  @Test
  void aSecretVoteHasCountsAlone() {
    fixture
        .given(MADE, OTHER)
        .when(vote("proposal_2", 4, 3, List.of()))
        .expectEvents(taken(4, 3, List.of()));
  }

  @Test
  void theSameVoteAgainChangesNothingAndWithOtherCountsIsRefused() {
    fixture
        .given(MADE, OTHER, taken(4, 3, List.of()))
        .when(vote("proposal_2", 4, 3, List.of()))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(MADE, OTHER, taken(4, 3, List.of()))
        .when(vote("proposal_2", 3, 4, List.of()))
        .expectException(
            Refused.as(DecisionsRefusal.VOTE_ALREADY_TAKEN_WITH_OTHER_CONTENT, "voteId"));
  }

  @Test
  void theVoteIsOnProposalsThatStand() {
    fixture
        .given(MADE)
        .when(vote("proposal_2", 4, 3, List.of()))
        .expectException(Refused.as(DecisionsRefusal.UNKNOWN_PROPOSAL, "noProposalId"));
    fixture
        .given(MADE, OTHER, WITHDRAWN)
        .when(vote("proposal_2", 4, 3, List.of()))
        .expectException(Refused.as(DecisionsRefusal.PROPOSAL_WITHDRAWN, "yesProposalId"));
  }

  @Test
  void theCountsAreThoseOfTheBallots() {
    assertThatThrownBy(() -> vote("proposal_2", 2, 0, BALLOTS))
        .matches(
            e -> Refused.as(DecisionsRefusal.COUNTS_DIFFER_FROM_BALLOTS, "ballots").matches(e));
    assertThatThrownBy(() -> vote("proposal_2", 1, -1, List.of()))
        .matches(e -> Refused.as(DecisionsRefusal.COUNT_NEGATIVE, "no").matches(e));
    assertThatThrownBy(
            () -> vote("proposal_2", 2, 0, List.of(BALLOTS.getFirst(), BALLOTS.getFirst())))
        .matches(e -> Refused.as(DecisionsRefusal.PERSON_VOTES_TWICE, "ballots").matches(e));
  }

  private static TakeVote vote(String noProposal, int yes, int no, List<CastBallot> ballots) {
    return new TakeVote(
        ID,
        new VoteId("vote_1"),
        new ProposalId("proposal_1"),
        new ProposalId(noProposal),
        yes,
        no,
        0,
        ballots,
        false,
        DAY);
  }

  private static VoteTaken taken(int yes, int no, List<Ballot> ballots) {
    return new VoteTaken(
        "decision_1", "vote_1", "proposal_1", "proposal_2", yes, no, 0, ballots, false, DAY);
  }
}
