package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.OrganisationId;
import se.samverkan.events.decisions.ProposalKind;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.events.decisions.ProposalWithdrawn;
import se.samverkan.events.decisions.Proposer;

/** What is proposed for the decision that the tests are about. */
final class Proposals {

  static final DecisionId ID = new DecisionId("decision_1");
  static final LocalDate DAY = LocalDate.of(2024, 11, 8);
  static final ProposalMade MADE = made("proposal_1", null, "Bifall.");
  static final ProposalWithdrawn WITHDRAWN =
      new ProposalWithdrawn("decision_1", "proposal_1", DAY, null);

  private Proposals() {}

  static MakeProposal make(String proposalId, @Nullable String adjusts, String text) {
    return make("body_group", proposalId, adjusts, text);
  }

  static MakeProposal make(
      String bodyId, String proposalId, @Nullable String adjusts, String text) {
    return new MakeProposal(
        ID,
        new BodyId(bodyId),
        null,
        null,
        new ProposalId(proposalId),
        ProposalKind.APPROVE,
        adjusts == null ? null : new ProposalId(adjusts),
        text,
        List.of(new ProposedBy(null, new OrganisationId("organisation_a"))),
        DAY);
  }

  static ProposalMade made(String proposalId, @Nullable String adjusts, String text) {
    return new ProposalMade(
        "decision_1",
        "body_group",
        null,
        null,
        proposalId,
        ProposalKind.APPROVE,
        adjusts,
        text,
        List.of(new Proposer(null, "organisation_a")),
        DAY);
  }
}
