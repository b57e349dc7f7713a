package se.samverkan.events.decisions;

/** What a proposal wants done with the question. */
public enum ProposalKind {
  APPROVE,
  ADJUST,
  DECLINE,
  TABLE,
  OTHER
}
