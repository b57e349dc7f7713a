package se.samverkan.events.decisions;

/** What a person voted. */
public enum VoteChoice {
  YES,
  NO,
  ABSTAIN
}
