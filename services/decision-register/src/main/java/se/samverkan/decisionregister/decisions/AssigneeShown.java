package se.samverkan.decisionregister.decisions;

import java.util.Map;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;

/**
 * Who is to do an assignment.
 *
 * @param reference id of a person or organisation, or the words that name a role
 */
public record AssigneeShown(AssigneeKind kind, String reference, String name) {

  static AssigneeShown of(Assignee assignee, Map<String, String> names) {
    String reference = assignee.reference();
    return new AssigneeShown(assignee.kind(), reference, names.getOrDefault(reference, reference));
  }
}
