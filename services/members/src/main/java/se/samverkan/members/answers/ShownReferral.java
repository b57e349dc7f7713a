package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.StoredFile;
import se.samverkan.members.ReferralState;

/**
 * A question from outside, the way to its answer, and what each member does of its own.
 *
 * @param late whether the answer was sent after it was due, or is due and has not been
 * @param silent the members that have not said how they handle it
 */
public record ShownReferral(
    String referralId,
    Named body,
    @Nullable String matterId,
    String sender,
    @Nullable String senderReference,
    String title,
    ReferralState state,
    LocalDate cameOn,
    @Nullable LocalDate expectedOn,
    @Nullable LocalDate answerDue,
    boolean late,
    List<GroupMember> workingGroup,
    List<Step> steps,
    List<Handling> members,
    List<Named> silent,
    @Nullable LocalDate concludedOn,
    @Nullable String decisionId,
    List<StoredFile> files,
    @Nullable String note) {

  /** An organisation in the working group, and its person where one is named. */
  public record GroupMember(Named organisation, @Nullable Named person) {}

  /**
   * What is to be done by a date.
   *
   * @param late whether it was done after it was due, or is due and not done
   */
  public record Step(
      String stepId,
      String step,
      List<Named> organisations,
      LocalDate due,
      @Nullable LocalDate doneOn,
      boolean late) {}

  /** How a member handles it itself. */
  public record Handling(
      Named organisation,
      MemberHandling handling,
      @Nullable LocalDate boardMeetsOn,
      @Nullable String note,
      LocalDate statedOn) {}
}
