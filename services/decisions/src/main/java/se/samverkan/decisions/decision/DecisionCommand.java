package se.samverkan.decisions.decision;

/** What can be asked of a decision. */
public sealed interface DecisionCommand permits RecordDecision, CorrectDecision, StrikeDecision {

  /** The decision that is asked. */
  DecisionId decisionId();
}
