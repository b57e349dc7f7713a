package se.samverkan.annualreports.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.annualreports.facts.AssignmentFacts;
import se.samverkan.annualreports.facts.Correction;
import se.samverkan.annualreports.facts.Source;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;

/**
 * An assignment that was open on some day of the year.
 *
 * @param meetingId null, as are item and number, when it was given between meetings
 * @param carriedOver given before the year
 * @param dueOn as things stand now; null where it is not known
 * @param duePeriod in words
 * @param closedOn when it was reported or dropped, if it was by the end of the year
 * @param daysOpen from given to closed, or to the end of the year
 */
public record AssignmentLine(
    String assignmentId,
    String task,
    List<ShownAssignee> assignees,
    LocalDate givenOn,
    @Nullable String meetingId,
    @Nullable String itemId,
    @Nullable String itemNumber,
    boolean carriedOver,
    @Nullable LocalDate dueOn,
    @Nullable String duePeriod,
    AssignmentState state,
    @Nullable LocalDate closedOn,
    long daysOpen,
    List<Correction> corrections,
    Source source) {

  /** Who is to do it; a role has no id. */
  public record ShownAssignee(AssigneeKind kind, @Nullable String id, String name) {}

  static AssignmentLine of(
      AssignmentFacts assignment, AssignmentStanding standing, YearFacts year) {
    var set = assignment.due();
    return new AssignmentLine(
        assignment.id(),
        assignment.task(),
        assignment.assignees().stream().map(assignee -> shown(assignee, year)).toList(),
        assignment.givenOn(),
        assignment.meetingId(),
        assignment.itemId(),
        itemNumber(assignment, year),
        standing.carriedOver(),
        standing.dueOn(),
        set == null ? null : set.period(),
        standing.state(),
        standing.closedOn(),
        standing.daysOpen(),
        assignment.corrections(),
        assignment.source());
  }

  private static @Nullable String itemNumber(AssignmentFacts assignment, YearFacts year) {
    String itemId = assignment.itemId();
    String number = assignment.itemNumber();
    return itemId == null || number == null ? number : year.itemNumber(itemId, number);
  }

  private static ShownAssignee shown(Assignee assignee, YearFacts year) {
    String reference = assignee.reference();
    return assignee.kind() == AssigneeKind.ROLE
        ? new ShownAssignee(assignee.kind(), null, reference)
        : new ShownAssignee(assignee.kind(), reference, year.named(reference).name());
  }
}
