package se.samverkan.followups.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.followups.Awaiting;
import se.samverkan.followups.Correction;
import se.samverkan.followups.DueChange;
import se.samverkan.followups.FollowUpStatus;
import se.samverkan.followups.Source;
import se.samverkan.followups.Step;

/**
 * An assignment as it is shown.
 *
 * @param givenAt without meeting and item when it was given between meetings
 * @param matter that one from between meetings belongs to
 * @param awaiting what the body is waited for; null when it is nothing
 * @param course what happened to it, in the order recorded
 * @param explicit given by a decision, not undertaken in discussion
 * @param daysOverdue days since the due date of an open assignment; 0 when it is not overdue
 */
public record ShownFollowUp(
    String assignmentId,
    Named body,
    FollowUpStatus status,
    boolean overdue,
    long daysOverdue,
    String task,
    List<ShownAssignee> assignees,
    List<String> support,
    boolean explicit,
    LocalDate givenOn,
    Place givenAt,
    @Nullable Named matter,
    @Nullable ShownDecision decision,
    @Nullable ShownDue due,
    @Nullable ShownReport reported,
    @Nullable ShownDrop dropped,
    @Nullable Awaiting awaiting,
    List<ShownStep> course,
    List<Correction> corrections,
    List<DueChange> dueChanges,
    Source source) {

  /**
   * Who is to do it.
   *
   * @param id null for a role
   * @param name of the person or organisation, or the words of the role
   * @param organisation which the person stood for at that meeting
   * @param acceptedOn when the assignee took it on
   */
  public record ShownAssignee(
      AssigneeKind kind,
      @Nullable String id,
      String name,
      @Nullable Named organisation,
      @Nullable LocalDate acceptedOn) {}

  /**
   * Something that happened to it.
   *
   * @param assignees who took it on, who says how far it has come, or to whom it was handed over
   * @param before from whom it was handed over
   * @param due the one that was asked for
   * @param text progress, reason or note
   */
  public record ShownStep(
      Step.Kind kind,
      LocalDate on,
      List<ShownAssignee> assignees,
      List<ShownAssignee> before,
      @Nullable Due due,
      @Nullable Place at,
      @Nullable ShownDecision decision,
      @Nullable String text,
      Instant recordedAt,
      String actor) {}

  /** A meeting and the item of it. */
  public record Place(
      @Nullable String meetingId,
      @Nullable LocalDate meetingDate,
      @Nullable String meetingNumber,
      @Nullable String itemId,
      @Nullable String itemNumber,
      @Nullable String itemTitle) {}

  /** The decision by which it was given; number and text are null when it is not known. */
  public record ShownDecision(String id, @Nullable String number, @Nullable String text) {}

  /**
   * When it is due.
   *
   * @param date the day it falls on as things stand now
   * @param meetingId the meeting it is tied to as things stand now
   * @param setDate the date it had when it was set
   * @param meetingCancelled the meeting it was first tied to was cancelled
   */
  public record ShownDue(
      DueKind kind,
      @Nullable LocalDate date,
      @Nullable String meetingId,
      @Nullable String period,
      @Nullable LocalDate setDate,
      boolean meetingCancelled) {}

  /** When, where and how it was reported back. */
  public record ShownReport(LocalDate on, @Nullable Place at, @Nullable String note) {}

  /** When and why it was dropped. */
  public record ShownDrop(LocalDate on, @Nullable ShownDecision decision, String reason) {}
}
