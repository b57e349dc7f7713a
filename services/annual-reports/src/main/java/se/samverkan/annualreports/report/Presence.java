package se.samverkan.annualreports.report;

/** How an organisation took part in a meeting; the strongest of what its persons did. */
public enum Presence {
  PRESENT,
  REMOTE,
  ABSENT,
  /** A member of which the attendance list says nothing. */
  NOT_RECORDED
}
