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
import se.samverkan.followups.Step;

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
        followUp.task().assignees().stream()
            .map(a -> assignee(a, acceptedOn(a, followUp)))
            .toList(),
        followUp.task().support(),
        followUp.task().explicit(),
        given.on(),
        around.place(given.meetingId(), given.itemId(), given.itemNumber()),
        given.matterId() == null ? null : around.named(given.matterId()),
        around.decision(given.decisionId()),
        due(followUp.due()),
        reported(followUp.outcome().reported()),
        dropped(followUp.outcome().dropped()),
        followUp.awaiting(),
        followUp.course().stream().map(this::step).toList(),
        followUp.corrections(),
        followUp.dueChanges(),
        followUp.source());
  }

  private ShownFollowUp.ShownStep step(Step step) {
    return new ShownFollowUp.ShownStep(
        step.kind(),
        step.on(),
        step.assignees().stream().map(a -> assignee(a, null)).toList(),
        step.before().stream().map(a -> assignee(a, null)).toList(),
        step.due(),
        place(step.meetingId(), step.itemId()),
        around.decision(step.decisionId()),
        step.text(),
        step.recordedAt(),
        step.actor());
  }

  private static @Nullable LocalDate acceptedOn(AssignedTo assignee, FollowUp followUp) {
    LocalDate handedOverOn = followUp.task().handedOverOn();
    return followUp.course().stream()
        .filter(step -> step.kind() == Step.Kind.ACCEPTED)
        .filter(step -> handedOverOn == null || !step.on().isBefore(handedOverOn))
        .filter(
            step ->
                step.assignees().stream()
                    .anyMatch(
                        a ->
                            a.kind() == assignee.kind()
                                && a.reference().equals(assignee.reference())))
        .map(Step::on)
        .reduce((_, last) -> last)
        .orElse(null);
  }

  private ShownFollowUp.@Nullable Place place(@Nullable String meetingId, @Nullable String itemId) {
    return meetingId == null && itemId == null ? null : around.place(meetingId, itemId, null);
  }

  private long daysOverdue(FollowUp followUp) {
    LocalDate due = followUp.due().date();
    boolean open = followUp.outcome().status() == FollowUpStatus.OPEN;
    return open && due != null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0;
  }

  private ShownFollowUp.ShownAssignee assignee(
      AssignedTo assignee, @Nullable LocalDate acceptedOn) {
    String reference = assignee.reference();
    String organisation = assignee.organisationId();
    return switch (assignee.kind()) {
      case ROLE ->
          new ShownFollowUp.ShownAssignee(AssigneeKind.ROLE, null, reference, null, acceptedOn);
      case ORGANISATION ->
          new ShownFollowUp.ShownAssignee(
              AssigneeKind.ORGANISATION,
              reference,
              around.named(reference).name(),
              null,
              acceptedOn);
      case PERSON ->
          new ShownFollowUp.ShownAssignee(
              AssigneeKind.PERSON,
              reference,
              around.named(reference).name(),
              organisation == null ? null : around.named(organisation),
              acceptedOn);
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
    var at = place(reported.meetingId(), reported.itemId());
    return new ShownFollowUp.ShownReport(reported.on(), at, reported.note());
  }

  private ShownFollowUp.@Nullable ShownDrop dropped(@Nullable Dropped dropped) {
    return dropped == null
        ? null
        : new ShownFollowUp.ShownDrop(
            dropped.on(), around.decision(dropped.decisionId()), dropped.reason());
  }
}
