package se.samverkan.followups;

import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;

/**
 * Who is to do an assignment.
 *
 * @param reference the id of a person or organisation, or the words that name a role
 * @param organisationId the organisation itself, or the one that the person stood for when the
 *     assignment was given; null where nothing says it
 */
public record AssignedTo(AssigneeKind kind, String reference, @Nullable String organisationId) {

  static AssignedTo of(Assignee assignee) {
    return new AssignedTo(assignee.kind(), assignee.reference(), null).asRecorded();
  }

  AssignedTo asRecorded() {
    return new AssignedTo(kind, reference, kind == AssigneeKind.ORGANISATION ? reference : null);
  }
}
