package se.samverkan.events.meetings;

/** Whether somebody comes to a meeting. */
public enum Announcement {
  COMES,
  COMES_REMOTELY,
  STAYS_AWAY
}
