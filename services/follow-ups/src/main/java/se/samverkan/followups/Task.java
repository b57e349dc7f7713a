package se.samverkan.followups;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to do what.
 *
 * @param support with whose support, in words
 * @param explicit given by a decision, not undertaken in discussion
 * @param handedOverOn since when these are to do it, where others were before them
 */
public record Task(
    String text,
    List<AssignedTo> assignees,
    List<String> support,
    boolean explicit,
    @Nullable LocalDate handedOverOn) {

  public Task {
    assignees = List.copyOf(assignees);
    support = List.copyOf(support);
  }

  /** As it was recorded, without what other facts say of its persons. */
  Task asRecorded() {
    return with(assignees.stream().map(AssignedTo::asRecorded).toList());
  }

  Task with(List<AssignedTo> others) {
    return new Task(text, others, support, explicit, handedOverOn);
  }

  Task handedOver(List<AssignedTo> others, List<String> otherSupport, LocalDate on) {
    return new Task(text, others, otherSupport, explicit, on);
  }
}
