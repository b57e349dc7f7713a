package se.samverkan.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import se.samverkan.events.decisions.MemberHandling;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.StoredFile;
import se.samverkan.events.decisions.WorkingGroupMember;

/**
 * A question from outside, the way to its answer, and what each member does of its own.
 *
 * @param cameOn when it came in, or was announced while it has not come in
 * @param concludedOn when it was answered or declined
 */
@Document("members-referrals")
@CompoundIndex(def = "{'bodyId': 1, 'state': 1, 'answerDue': 1}")
public record Referral(
    String id,
    String bodyId,
    @Nullable String matterId,
    String sender,
    @Nullable String senderReference,
    String title,
    ReferralState state,
    LocalDate cameOn,
    @Nullable LocalDate expectedOn,
    @Nullable LocalDate answerDue,
    List<WorkingGroupMember> workingGroup,
    List<Step> steps,
    List<Handling> handling,
    @Nullable LocalDate concludedOn,
    @Nullable String decisionId,
    List<StoredFile> files,
    @Nullable String note) {
  public Referral {
    workingGroup = List.copyOf(workingGroup);
    steps = List.copyOf(steps);
    handling = List.copyOf(handling);
    files = List.copyOf(files);
  }

  /**
   * What is to be done by a date.
   *
   * @param organisationIds those that do it; empty: all members
   */
  public record Step(
      String stepId,
      String step,
      List<String> organisationIds,
      LocalDate due,
      @Nullable LocalDate doneOn) {
    public Step {
      organisationIds = List.copyOf(organisationIds);
    }

    Step dueOn(LocalDate day) {
      return new Step(stepId, step, organisationIds, day, doneOn);
    }

    Step done(LocalDate day) {
      return new Step(stepId, step, organisationIds, due, day);
    }
  }

  /** How a member handles it itself. */
  public record Handling(
      String organisationId,
      MemberHandling handling,
      @Nullable LocalDate boardMeetsOn,
      @Nullable String note,
      LocalDate statedOn) {}

  /** Whether the member has not said how it handles it. */
  public boolean waitsFor(String organisationId) {
    return handling.stream().noneMatch(h -> h.organisationId().equals(organisationId));
  }

  static Referral announced(ReferralAnnounced e) {
    return new Referral(
        e.referralId(),
        e.bodyId(),
        e.matterId(),
        e.sender(),
        null,
        e.title(),
        ReferralState.ANNOUNCED,
        e.announcedOn(),
        e.expectedOn(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null);
  }

  /** As it came in; what was prepared since it was announced stays. */
  static Referral received(ReferralReceived e, @Nullable Referral before) {
    return new Referral(
        e.referralId(),
        e.bodyId(),
        e.matterId(),
        e.sender(),
        e.senderReference(),
        e.title(),
        ReferralState.OPEN,
        e.receivedOn(),
        null,
        e.answerDue() == null && before != null ? before.answerDue : e.answerDue(),
        before == null ? List.of() : before.workingGroup,
        before == null ? List.of() : before.steps,
        before == null ? List.of() : before.handling,
        null,
        null,
        List.of(),
        null);
  }

  Referral due(LocalDate due) {
    return with(due, workingGroup, steps, handling);
  }

  Referral with(List<WorkingGroupMember> group) {
    return with(answerDue, group, steps, handling);
  }

  Referral with(Step step) {
    var all = new ArrayList<>(steps);
    if (all.stream().noneMatch(s -> s.stepId().equals(step.stepId()))) {
      all.add(step);
    }
    return with(answerDue, workingGroup, all, handling);
  }

  Referral change(String stepId, UnaryOperator<Step> change) {
    return with(
        answerDue,
        workingGroup,
        steps.stream().map(s -> s.stepId().equals(stepId) ? change.apply(s) : s).toList(),
        handling);
  }

  Referral with(Handling stated) {
    var all = new ArrayList<>(handling);
    all.removeIf(h -> h.organisationId().equals(stated.organisationId()));
    all.add(stated);
    return with(answerDue, workingGroup, steps, all);
  }

  Referral concluded(
      ReferralState how,
      LocalDate on,
      @Nullable String decision,
      List<StoredFile> answer,
      @Nullable String words) {
    return new Referral(
        id,
        bodyId,
        matterId,
        sender,
        senderReference,
        title,
        how,
        cameOn,
        expectedOn,
        answerDue,
        workingGroup,
        steps,
        handling,
        on,
        decision,
        answer,
        words);
  }

  private Referral with(
      @Nullable LocalDate due,
      List<WorkingGroupMember> group,
      List<Step> planned,
      List<Handling> stated) {
    return new Referral(
        id,
        bodyId,
        matterId,
        sender,
        senderReference,
        title,
        state,
        cameOn,
        expectedOn,
        due,
        group,
        planned,
        stated,
        concludedOn,
        decisionId,
        files,
        note);
  }
}
