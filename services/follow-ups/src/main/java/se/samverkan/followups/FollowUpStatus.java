package se.samverkan.followups;

/** What has come of an assignment; overdue is none of these but a question of the day. */
public enum FollowUpStatus {
  OPEN,
  DONE,
  DROPPED
}
