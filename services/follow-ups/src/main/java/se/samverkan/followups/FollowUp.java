package se.samverkan.followups;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An assignment on the follow-up list.
 *
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
    List<Correction> corrections,
    List<DueChange> dueChanges,
    Source source,
    String searched) {
  public FollowUp {
    corrections = List.copyOf(corrections);
    dueChanges = List.copyOf(dueChanges);
  }

  FollowUp with(Given corrected, Task instead, Correction correction) {
    if (corrections.stream().anyMatch(c -> c.position() == correction.position())) {
      return this;
    }
    var all = new ArrayList<>(corrections);
    all.add(correction);
    return new FollowUp(
        id, bodyId, corrected, instead, due, outcome, all, dueChanges, source, searched);
  }

  FollowUp with(DueOn newDue, DueChange change) {
    if (dueChanges.stream().anyMatch(c -> c.position() == change.position())) {
      return this;
    }
    var all = new ArrayList<>(dueChanges);
    all.add(change);
    return new FollowUp(
        id, bodyId, given, task, newDue, outcome, corrections, all, source, searched);
  }

  FollowUp with(Outcome newOutcome) {
    return new FollowUp(
        id, bodyId, given, task, due, newOutcome, corrections, dueChanges, source, searched);
  }

  /** With what other facts say of it, and with its words as they are now. */
  FollowUp with(List<AssignedTo> assignees, DueOn newDue) {
    Task resolved = task.with(assignees);
    return new FollowUp(
        id,
        bodyId,
        given,
        resolved,
        newDue,
        outcome,
        corrections,
        dueChanges,
        source,
        SearchedWords.of(resolved, newDue, outcome));
  }
}
