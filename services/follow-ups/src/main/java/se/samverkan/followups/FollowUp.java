package se.samverkan.followups;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An assignment on the follow-up list.
 *
 * @param course what happened to it, in the order recorded
 * @param awaiting what is waited for now; null where it is nothing
 * @param searched all its words in lower case, for search by text
 */
@Document("follow-ups")
@CompoundIndex(def = "{'bodyId': 1, 'outcome.status': 1, 'due.sortedBy': 1}")
@CompoundIndex(def = "{'task.assignees.organisationId': 1, 'due.sortedBy': 1}")
@CompoundIndex(def = "{'task.assignees.reference': 1, 'due.sortedBy': 1}")
public record FollowUp(
    String id,
    String bodyId,
    Given given,
    Task task,
    DueOn due,
    Outcome outcome,
    List<Step> course,
    @Nullable Awaiting awaiting,
    List<Correction> corrections,
    List<DueChange> dueChanges,
    Source source,
    String searched) {

  public FollowUp {
    course = List.copyOf(course);
    corrections = List.copyOf(corrections);
    dueChanges = List.copyOf(dueChanges);
  }

  static FollowUp begins(
      String id, String bodyId, Given given, Task task, DueOn due, Source source) {
    return new FollowUp(
        id,
        bodyId,
        given,
        task,
        due,
        Outcome.NOTHING_YET,
        List.of(),
        null,
        List.of(),
        List.of(),
        source,
        "");
  }

  FollowUp with(Given corrected, Task instead, Correction correction) {
    if (corrections.stream().anyMatch(c -> c.position() == correction.position())) {
      return this;
    }
    return changed(
        corrected, instead, due, outcome, course, and(corrections, correction), dueChanges);
  }

  FollowUp with(DueOn newDue, DueChange change) {
    if (dueChanges.stream().anyMatch(c -> c.position() == change.position())) {
      return this;
    }
    return changed(given, task, newDue, outcome, course, corrections, and(dueChanges, change));
  }

  FollowUp with(Step step) {
    return with(step, task, outcome);
  }

  FollowUp with(Step step, Outcome newOutcome) {
    return with(step, task, newOutcome);
  }

  FollowUp with(Step step, Task newTask) {
    return with(step, newTask, outcome);
  }

  private FollowUp with(Step step, Task newTask, Outcome newOutcome) {
    if (course.stream().anyMatch(s -> s.position() == step.position())) {
      return this;
    }
    return changed(given, newTask, due, newOutcome, and(course, step), corrections, dueChanges);
  }

  /** With what other facts say of it, and with its words as they are now. */
  FollowUp with(List<AssignedTo> assignees, DueOn newDue) {
    return changed(given, task.with(assignees), newDue, outcome, course, corrections, dueChanges);
  }

  private FollowUp changed(
      Given newGiven,
      Task newTask,
      DueOn newDue,
      Outcome newOutcome,
      List<Step> newCourse,
      List<Correction> newCorrections,
      List<DueChange> newDueChanges) {
    return new FollowUp(
        id,
        bodyId,
        newGiven,
        newTask,
        newDue,
        newOutcome,
        newCourse,
        Awaiting.after(newCourse),
        newCorrections,
        newDueChanges,
        source,
        SearchedWords.of(newTask, newDue, newOutcome));
  }

  private static <T> List<T> and(List<T> all, T another) {
    return Stream.concat(all.stream(), Stream.of(another)).toList();
  }
}
