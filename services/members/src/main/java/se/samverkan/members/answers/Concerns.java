package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.ForwardKind;
import se.samverkan.members.DecisionState;
import se.samverkan.platform.readmodels.Page;

/**
 * What has been decided that concerns a member, and what is waiting for it.
 *
 * @param decided by bodies that it was a member of on the day, newest first
 */
public record Concerns(Named organisation, Page<Decided> decided, Waiting waiting) {

  /** A decision, whether it still holds, and what those it was passed on to answered. */
  public record Decided(
      String decisionId,
      Named body,
      @Nullable Named matter,
      @Nullable String number,
      String text,
      DecisionOutcome outcome,
      @Nullable LocalDate decidedOn,
      DecisionState state,
      List<PassedOn> forwarded,
      @Nullable String correctedBecause) {}

  /** Another body that has it, and its answer; null while there is none. */
  public record PassedOn(
      Named toBody,
      ForwardKind kind,
      LocalDate forwardedOn,
      @Nullable DecisionOutcome answer,
      @Nullable LocalDate answeredOn) {}

  /**
   * All that waits for the member.
   *
   * @param overdue how much of it should have been done before today
   */
  public record Waiting(
      long overdue,
      List<Question> positions,
      List<Question> circulations,
      List<Assigned> assignments,
      List<Remitted> referrals,
      List<ToDo> referralSteps,
      List<Chairing> chairYears) {}

  /** What it was asked and has not answered; the id is that of the positions or the decision. */
  public record Question(
      String id,
      Named body,
      String text,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate answerBy,
      boolean late) {}

  /** An open assignment of its own, or of one who stood for it on the day it was given. */
  public record Assigned(
      String assignmentId,
      Named body,
      String task,
      List<Named> assignees,
      LocalDate givenOn,
      @Nullable Due due,
      boolean late) {}

  /** A referral of which it has not said how it handles it. */
  public record Remitted(
      String referralId,
      Named body,
      String title,
      LocalDate cameOn,
      @Nullable LocalDate answerDue,
      boolean late) {}

  /** A step towards the answer to a referral that it is to do, with others or alone. */
  public record ToDo(
      String referralId, Named body, String title, String step, LocalDate due, boolean late) {}

  /** A year, this one or ahead, in which it chairs a body or is its vice chair. */
  public record Chairing(Named body, int year, boolean viceChair) {}
}
