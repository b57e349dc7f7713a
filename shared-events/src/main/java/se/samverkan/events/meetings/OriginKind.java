package se.samverkan.events.meetings;

/** Why an item stands on an agenda. */
public enum OriginKind {
  STANDING,
  OUTSTANDING_MATTERS,
  TABLED,
  PUT_FORWARD,
  FORWARDED
}
