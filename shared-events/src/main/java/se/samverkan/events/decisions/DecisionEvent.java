package se.samverkan.events.decisions;

/** What happens to a decision of a body. */
public sealed interface DecisionEvent
    permits DecisionRecorded,
        DecisionCorrected,
        DecisionStruck,
        ProposalMade,
        ProposalWithdrawn,
        VoteTaken,
        ReservationMade,
        DecisionCirculated,
        CirculationAnswered,
        DecisionCarried,
        CarriedDecisionCorrected,
        DecisionFell,
        DecisionEffectsRecorded,
        DecisionForwarded,
        ForwardedDecisionAnswered,
        DecisionReplaced,
        DecisionRevoked,
        DecisionExtractIssued {

  /** The id of the decision that this happened to. */
  String decisionId();
}
