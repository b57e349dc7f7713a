package se.samverkan.decisions.decision;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.decisions.DecisionsRefusal;
import se.samverkan.decisions.references.BodyId;
import se.samverkan.decisions.references.ItemId;
import se.samverkan.decisions.references.MeetingId;
import se.samverkan.events.decisions.ProposalKind;
import se.samverkan.events.decisions.ProposalMade;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.texts.PlainText;

/**
 * Propose what a decision should be, also before anything is decided.
 *
 * @param adjustsProposalId the proposal that this one would adjust
 */
public record MakeProposal(
    @TargetAggregateIdentifier DecisionId decisionId,
    BodyId bodyId,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    ProposalId proposalId,
    ProposalKind kind,
    @Nullable ProposalId adjustsProposalId,
    String text,
    List<ProposedBy> proposers,
    LocalDate madeOn)
    implements DecisionCommand {
  public MakeProposal {
    text = PlainText.required("text", text, PlainText.PASSAGE);
    proposers = List.copyOf(proposers);
    if (proposers.isEmpty()) {
      throw new Refusal(
          DecisionsRefusal.PROPOSED_BY_NOBODY, "proposers", "Somebody makes a proposal.");
    }
  }

  ProposalMade event() {
    return new ProposalMade(
        decisionId.value(),
        bodyId.value(),
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        proposalId.value(),
        kind,
        adjustsProposalId == null ? null : adjustsProposalId.value(),
        text,
        proposers.stream().map(ProposedBy::raw).toList(),
        madeOn);
  }
}
