package se.samverkan.events.decisions;

/** What happens to a decision of a body. */
public sealed interface DecisionEvent permits DecisionRecorded, DecisionCorrected, DecisionStruck {

  /** The id of the decision that this happened to. */
  String decisionId();
}
