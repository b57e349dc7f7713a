package se.samverkan.events.decisions;

/** What a decision brings about by itself. */
public enum EffectKind {
  CANCEL_MEETING,
  ADOPT_MEETING_PLAN,
  ADOPT_WORK_PLAN,
  ELECT_CHAIRS,
  DROP_ASSIGNMENT
}
