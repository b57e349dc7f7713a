package se.samverkan.followups.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.followups.AssignedTo;
import se.samverkan.followups.Dropped;
import se.samverkan.followups.DueOn;
import se.samverkan.followups.FollowUp;
import se.samverkan.followups.FollowUpStatus;
import se.samverkan.followups.Given;
import se.samverkan.followups.Reported;

/** Shows assignments as they are on a day. */
record Showing(Surroundings around, LocalDate today) {

  ShownFollowUp show(FollowUp followUp) {
    Given given = followUp.given();
    long daysOverdue = daysOverdue(followUp);
    return new ShownFollowUp(
        followUp.id(),
        around.named(followUp.bodyId()),
        followUp.outcome().status(),
        daysOverdue > 0,
        daysOverdue,
        followUp.task().text(),
        followUp.task().assignees().stream().map(this::assignee).toList(),
        followUp.task().support(),
        followUp.task().explicit(),
        given.on(),
        around.place(given.meetingId(), given.itemId(), given.itemNumber()),
        around.decision(given.decisionId()),
        due(followUp.due()),
        reported(followUp.outcome().reported()),
        dropped(followUp.outcome().dropped()),
        followUp.corrections(),
        followUp.dueChanges(),
        followUp.source());
  }

  private long daysOverdue(FollowUp followUp) {
    LocalDate due = followUp.due().date();
    boolean open = followUp.outcome().status() == FollowUpStatus.OPEN;
    return open && due != null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0;
  }

  private ShownFollowUp.ShownAssignee assignee(AssignedTo assignee) {
    String reference = assignee.reference();
    String organisation = assignee.organisationId();
    return switch (assignee.kind()) {
      case ROLE -> new ShownFollowUp.ShownAssignee(AssigneeKind.ROLE, null, reference, null);
      case ORGANISATION ->
          new ShownFollowUp.ShownAssignee(
              AssigneeKind.ORGANISATION, reference, around.named(reference).name(), null);
      case PERSON ->
          new ShownFollowUp.ShownAssignee(
              AssigneeKind.PERSON,
              reference,
              around.named(reference).name(),
              organisation == null ? null : around.named(organisation));
    };
  }

  private static ShownFollowUp.@Nullable ShownDue due(DueOn due) {
    var set = due.set();
    return set == null
        ? null
        : new ShownFollowUp.ShownDue(
            set.kind(),
            due.date(),
            due.meetingId(),
            set.period(),
            set.date(),
            due.meetingCancelled());
  }

  private ShownFollowUp.@Nullable ShownReport reported(@Nullable Reported reported) {
    if (reported == null) {
      return null;
    }
    var at =
        reported.meetingId() == null && reported.itemId() == null
            ? null
            : around.place(reported.meetingId(), reported.itemId(), null);
    return new ShownFollowUp.ShownReport(reported.on(), at, reported.note());
  }

  private ShownFollowUp.@Nullable ShownDrop dropped(@Nullable Dropped dropped) {
    return dropped == null
        ? null
        : new ShownFollowUp.ShownDrop(
            dropped.on(), around.decision(dropped.decisionId()), dropped.reason());
  }
}
