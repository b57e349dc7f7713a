package se.samverkan.events.imports;

/** What an entry of imported minutes became. */
public enum EntryKind {
  MEETING,
  ATTENDANCE,
  ITEM,
  DECISION,
  ASSIGNMENT,
  PLANNED_MEETING
}
