package se.samverkan.assignments.assignment;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.samverkan.assignments.references.ItemId;
import se.samverkan.assignments.references.MeetingId;
import se.samverkan.events.assignments.MoreTimeRefused;
import se.samverkan.platform.texts.PlainText;

/**
 * Record that more time, which was asked for, is not given.
 *
 * @param meetingId the meeting that refused it, where one did
 * @param itemId the item it was refused under, where it was under one
 */
public record RefuseMoreTime(
    @TargetAggregateIdentifier AssignmentId assignmentId,
    LocalDate on,
    @Nullable MeetingId meetingId,
    @Nullable ItemId itemId,
    String reason)
    implements AssignmentCommand {
  public RefuseMoreTime {
    reason = PlainText.required("reason", reason, PlainText.LINE);
  }

  MoreTimeRefused event() {
    return new MoreTimeRefused(
        assignmentId.value(),
        on,
        meetingId == null ? null : meetingId.value(),
        itemId == null ? null : itemId.value(),
        reason);
  }
}
