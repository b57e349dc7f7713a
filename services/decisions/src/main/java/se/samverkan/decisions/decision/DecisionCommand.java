package se.samverkan.decisions.decision;

/** What can be asked of a decision. */
public sealed interface DecisionCommand
    permits RecordDecision,
        CorrectDecision,
        StrikeDecision,
        CirculateDecision,
        AnswerCirculation,
        CarryDecision,
        LetDecisionFall,
        CorrectCarriedDecision,
        RecordDecisionEffects,
        ForwardDecision,
        AnswerForwardedDecision,
        ReplaceDecision,
        RevokeDecision,
        MakeProposal,
        WithdrawProposal,
        TakeVote,
        MakeReservation,
        IssueDecisionExtract {

  /** The decision that is asked. */
  DecisionId decisionId();
}
