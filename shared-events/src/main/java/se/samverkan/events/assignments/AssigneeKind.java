package se.samverkan.events.assignments;

/** What an assignee is. */
public enum AssigneeKind {
  PERSON,
  ORGANISATION,
  ROLE
}
