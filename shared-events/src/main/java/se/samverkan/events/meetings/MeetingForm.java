package se.samverkan.events.meetings;

/** How the participants of a meeting meet. */
public enum MeetingForm {
  ON_SITE,
  REMOTE,
  HYBRID
}
