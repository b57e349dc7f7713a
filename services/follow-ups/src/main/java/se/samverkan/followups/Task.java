package se.samverkan.followups;

import java.util.List;

/**
 * Who is to do what.
 *
 * @param support with whose support, in the words of the minutes
 * @param explicit given by a decision, not undertaken in discussion
 */
public record Task(
    String text, List<AssignedTo> assignees, List<String> support, boolean explicit) {
  public Task {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }

  /** As it was recorded, without what other facts say of its persons. */
  Task asRecorded() {
    return with(assignees.stream().map(AssignedTo::asRecorded).toList());
  }

  Task with(List<AssignedTo> others) {
    return new Task(text, others, support, explicit);
  }
}
