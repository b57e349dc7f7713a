package se.samverkan.decisions.decision;

import static se.samverkan.decisions.decision.Proposals.DAY;
import static se.samverkan.decisions.decision.Proposals.ID;
import static se.samverkan.decisions.decision.Proposals.MADE;
import static se.samverkan.decisions.decision.Proposals.WITHDRAWN;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;

class WithdrawProposalTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aProposalIsWithdrawn() {
    fixture.given(MADE).when(withdraw("proposal_1", DAY)).expectEvents(WITHDRAWN);
  }

  @Test
  void withdrawingItAgainChangesNothingAndOnAnotherDayIsRefused() {
    fixture
        .given(MADE, WITHDRAWN)
        .when(withdraw("proposal_1", DAY))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(MADE, WITHDRAWN)
        .when(withdraw("proposal_1", DAY.plusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.PROPOSAL_WITHDRAWN, "proposalId"));
  }

  @Test
  void onlyWhatWasProposedIsWithdrawnAndNotBefore() {
    fixture
        .given(MADE)
        .when(withdraw("proposal_9", DAY))
        .expectException(Refused.as(DecisionsRefusal.UNKNOWN_PROPOSAL, "proposalId"));
    fixture
        .given(MADE)
        .when(withdraw("proposal_1", DAY.minusDays(1)))
        .expectException(Refused.as(DecisionsRefusal.DATE_BEFORE_WHAT_IT_FOLLOWS, "withdrawnOn"));
  }

  private static WithdrawProposal withdraw(String proposalId, LocalDate on) {
    return new WithdrawProposal(ID, new ProposalId(proposalId), on, null);
  }
}
