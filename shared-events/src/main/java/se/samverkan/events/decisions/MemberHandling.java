package se.samverkan.events.decisions;

/** How a member handles a referral of its own accord. */
public enum MemberHandling {
  JOINS_COMMON_ANSWER,
  ANSWERS_SEPARATELY,
  DOES_NOT_ANSWER
}
