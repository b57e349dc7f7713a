package se.samverkan.application.minutesimports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.assignment.AssignmentId;
import se.samverkan.assignments.assignment.ChangeDue;
import se.samverkan.assignments.assignment.CorrectAssignment;
import se.samverkan.assignments.assignment.Deadline;
import se.samverkan.assignments.assignment.GiveAssignment;
import se.samverkan.assignments.assignment.Responsible;
import se.samverkan.assignments.references.BodyId;
import se.samverkan.assignments.references.DecisionId;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.imports.EntryKind;
import se.samverkan.minutesimports.minutesimport.DraftEntry;
import se.samverkan.minutesreader.reading.result.Assignment;
import se.samverkan.minutesreader.reading.result.Decision;

/** Who is to do what, given by a decision or undertaken. */
final class AssignmentEntries {

  private final Sitting sitting;
  private final Assignees assignees;
  private final DueDates dueDates;

  AssignmentEntries(Sitting sitting) {
    this.sitting = sitting;
    this.assignees = new Assignees(sitting.reading());
    this.dueDates = new DueDates(sitting);
  }

  List<Entry> all() {
    return sitting.reading().assignments().stream().map(this::entry).toList();
  }

  private Entry entry(Assignment assignment) {
    List<Responsible> responsible = assignees.of(assignment);
    Deadline due = dueDates.of(assignment);
    return new Entry(
        new DraftEntry(
            EntryKind.ASSIGNMENT,
            null,
            assignment.item(),
            assignment.assignee() + " " + assignment.task(),
            Digest.of(
                assignment.item(),
                responsible,
                support(assignment),
                assignment.task(),
                due,
                assignment.explicit()),
            assignment.line()),
        (id, ids) -> {
          List<Object> commands = new ArrayList<>(dueDates.meetingPlanned(due, assignment));
          commands.add(given(id, ids, assignment, responsible, due));
          return commands;
        },
        (id, ids, reason) -> {
          List<Object> commands = new ArrayList<>(dueDates.meetingPlanned(due, assignment));
          commands.add(corrected(id, ids, assignment, responsible, reason));
          commands.add(new ChangeDue(new AssignmentId(id), due, reason));
          return commands;
        });
  }

  private GiveAssignment given(
      String id,
      Ids ids,
      Assignment assignment,
      List<Responsible> responsible,
      @Nullable Deadline due) {
    String decision = ids.decision(decisionLine(assignment));
    return new GiveAssignment(
        new AssignmentId(id),
        new BodyId(sitting.bodyId()),
        new MeetingId(sitting.meetingId()),
        new ItemId(ids.item(assignment.item())),
        assignment.item(),
        decision == null ? null : new DecisionId(decision),
        responsible,
        support(assignment),
        assignment.task(),
        due,
        assignment.explicit(),
        sitting.date());
  }

  private static CorrectAssignment corrected(
      String id, Ids ids, Assignment assignment, List<Responsible> responsible, String reason) {
    return new CorrectAssignment(
        new AssignmentId(id),
        new ItemId(ids.item(assignment.item())),
        assignment.item(),
        responsible,
        support(assignment),
        assignment.task(),
        assignment.explicit(),
        reason);
  }

  private static List<String> support(Assignment assignment) {
    return assignment.support() == null ? List.of() : List.of(assignment.support());
  }

  /** The decision in whose paragraph the assignment stands: the last one that begins above it. */
  private @Nullable Integer decisionLine(Assignment assignment) {
    return sitting.reading().decisions().stream()
        .filter(decision -> assignment.explicit() && decision.item().equals(assignment.item()))
        .map(Decision::line)
        .filter(line -> line <= assignment.line())
        .max(Integer::compare)
        .orElse(null);
  }
}
