package se.samverkan.events.assignments;

/**
 * Who is to do an assignment: the id of a person or organisation, or the words that name a role.
 */
public record Assignee(AssigneeKind kind, String reference) {}
