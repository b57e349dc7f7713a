package se.samverkan.events.meetings;

/** What becomes of a comment on minutes. */
public enum CommentOutcome {
  /** The minutes are, or will be, changed as it says. */
  FOLLOWED,
  /** The minutes stay as they are. */
  DECLINED
}
