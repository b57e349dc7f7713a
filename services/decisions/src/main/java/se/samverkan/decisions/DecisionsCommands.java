package se.samverkan.decisions;

import static se.samverkan.platform.web.CommandRoute.changes;
import static se.samverkan.platform.web.CommandRoute.creates;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.decisions.decision.AnswerCirculation;
import se.samverkan.decisions.decision.AnswerForwardedDecision;
import se.samverkan.decisions.decision.CarryDecision;
import se.samverkan.decisions.decision.CirculateDecision;
import se.samverkan.decisions.decision.CorrectCarriedDecision;
import se.samverkan.decisions.decision.CorrectDecision;
import se.samverkan.decisions.decision.ForwardDecision;
import se.samverkan.decisions.decision.LetDecisionFall;
import se.samverkan.decisions.decision.MakeProposal;
import se.samverkan.decisions.decision.MakeReservation;
import se.samverkan.decisions.decision.RecordDecision;
import se.samverkan.decisions.decision.RecordDecisionEffects;
import se.samverkan.decisions.decision.ReplaceDecision;
import se.samverkan.decisions.decision.RevokeDecision;
import se.samverkan.decisions.decision.StrikeDecision;
import se.samverkan.decisions.decision.TakeVote;
import se.samverkan.decisions.decision.WithdrawProposal;
import se.samverkan.decisions.matter.CloseMatter;
import se.samverkan.decisions.matter.MeetMatterDecisionNeed;
import se.samverkan.decisions.matter.MergeMatter;
import se.samverkan.decisions.matter.NeedMatterDecision;
import se.samverkan.decisions.matter.OpenMatter;
import se.samverkan.decisions.matter.PutMatterForward;
import se.samverkan.decisions.matter.RenameMatter;
import se.samverkan.decisions.matter.ReopenMatter;
import se.samverkan.decisions.matter.TakeUpMatter;
import se.samverkan.decisions.matter.WithdrawMatter;
import se.samverkan.platform.web.CommandRoute;
import se.samverkan.platform.web.CommandTable;

/** Where the commands on matters and decisions are sent to. */
@Component
final class DecisionsCommands implements CommandTable {

  private static final String MATTER = "/api/matters/{matterId}";
  private static final String DECISION = "/api/decisions/{decisionId}";

  @Override
  public List<CommandRoute> routes() {
    return List.of(
        creates("/api/matters", OpenMatter.class),
        changes(MATTER + "/take-up", TakeUpMatter.class),
        changes(MATTER + "/title", RenameMatter.class),
        changes(MATTER + "/merge", MergeMatter.class),
        changes(MATTER + "/put-forward", PutMatterForward.class),
        changes(MATTER + "/needs", NeedMatterDecision.class),
        changes(MATTER + "/needs/{needId}/met", MeetMatterDecisionNeed.class),
        changes(MATTER + "/withdraw", WithdrawMatter.class),
        changes(MATTER + "/close", CloseMatter.class),
        changes(MATTER + "/reopen", ReopenMatter.class),
        creates("/api/decisions", RecordDecision.class),
        changes(DECISION + "/correct", CorrectDecision.class),
        changes(DECISION + "/strike", StrikeDecision.class),
        changes("/api/decisions/circulated", CirculateDecision.class),
        changes(DECISION + "/answers", AnswerCirculation.class),
        changes(DECISION + "/carry", CarryDecision.class),
        changes(DECISION + "/fall", LetDecisionFall.class),
        changes(DECISION + "/carried/correct", CorrectCarriedDecision.class),
        changes(DECISION + "/effects", RecordDecisionEffects.class),
        changes(DECISION + "/forward", ForwardDecision.class),
        changes(DECISION + "/forwarded-answers", AnswerForwardedDecision.class),
        changes(DECISION + "/replace", ReplaceDecision.class),
        changes(DECISION + "/revoke", RevokeDecision.class),
        changes(DECISION + "/proposals", MakeProposal.class),
        changes(DECISION + "/proposals/{proposalId}/withdraw", WithdrawProposal.class),
        changes(DECISION + "/votes", TakeVote.class),
        changes(DECISION + "/reservations", MakeReservation.class));
  }
}
