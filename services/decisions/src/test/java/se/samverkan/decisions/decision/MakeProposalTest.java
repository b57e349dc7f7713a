package se.samverkan.decisions.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.decisions.decision.Decisions.RECORDED;
import static se.samverkan.decisions.decision.Decisions.STRUCK;
import static se.samverkan.decisions.decision.Decisions.TEXT;
import static se.samverkan.decisions.decision.Decisions.record;
import static se.samverkan.decisions.decision.Proposals.DAY;
import static se.samverkan.decisions.decision.Proposals.ID;
import static se.samverkan.decisions.decision.Proposals.MADE;
import static se.samverkan.decisions.decision.Proposals.WITHDRAWN;
import static se.samverkan.decisions.decision.Proposals.made;
import static se.samverkan.decisions.decision.Proposals.make;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.Refused;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.events.decisions.ProposalKind;

class MakeProposalTest {

  private final AggregateTestFixture<Decision> fixture = new AggregateTestFixture<>(Decision.class);

  @Test
  void aProposalMayComeBeforeAnythingElse() {
    fixture.givenNoPriorActivity().when(make("proposal_1", null, "Bifall.")).expectEvents(MADE);
  }

  @Test
  void whatWasProposedIsThenDecided() {
    fixture.given(MADE).when(record(TEXT)).expectEvents(RECORDED);
  }

  @Test
  void aProposalAdjustsOneThatWasMade() {
    fixture
        .given(MADE)
        .when(make("proposal_2", "proposal_1", "Bifall med tillägg."))
        .expectEvents(made("proposal_2", "proposal_1", "Bifall med tillägg."));
  }

  @Test
  void makingItAgainChangesNothingAndInOtherWordsIsRefused() {
    fixture
        .given(MADE)
        .when(make("proposal_1", null, "Bifall."))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
    fixture
        .given(MADE)
        .when(make("proposal_1", null, "Avslag."))
        .expectException(
            Refused.as(DecisionsRefusal.PROPOSAL_ALREADY_MADE_WITH_OTHER_CONTENT, "proposalId"));
  }

  @Test
  void nothingAdjustsWhatIsNotProposed() {
    fixture
        .given(MADE)
        .when(make("proposal_2", "proposal_9", "Tillägg."))
        .expectException(Refused.as(DecisionsRefusal.UNKNOWN_PROPOSAL, "adjustsProposalId"));
    fixture
        .given(MADE, WITHDRAWN)
        .when(make("proposal_2", "proposal_1", "Tillägg."))
        .expectException(Refused.as(DecisionsRefusal.PROPOSAL_WITHDRAWN, "adjustsProposalId"));
  }

  @Test
  void anotherBodyDoesNotProposeNorDecideUnderTheSameId() {
    fixture
        .given(RECORDED)
        .when(make("body_committee", "proposal_1", null, "Bifall."))
        .expectException(Refused.as(DecisionsRefusal.DECISION_OF_ANOTHER_BODY, "bodyId"));
  }

  @Test
  void nothingIsProposedForWhatWasStruck() {
    fixture
        .given(RECORDED, STRUCK)
        .when(make("proposal_1", null, "Bifall."))
        .expectException(Refused.as(DecisionsRefusal.DECISION_STRUCK, "decisionId"));
  }

  @Test
  void somebodyMakesAProposal() {
    assertThatThrownBy(
            () ->
                new MakeProposal(
                    ID,
                    new BodyId("body_group"),
                    null,
                    null,
                    new ProposalId("proposal_1"),
                    ProposalKind.OTHER,
                    null,
                    "Bifall.",
                    List.of(),
                    DAY))
        .matches(e -> Refused.as(DecisionsRefusal.PROPOSED_BY_NOBODY, "proposers").matches(e));
    assertThatThrownBy(() -> new ProposedBy(null, null))
        .matches(e -> Refused.as(DecisionsRefusal.PROPOSED_BY_NOBODY, "proposers").matches(e));
  }
}
