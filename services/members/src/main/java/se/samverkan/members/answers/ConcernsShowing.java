package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.members.AskedPositions;
import se.samverkan.members.BodyDecision;
import se.samverkan.members.Forwarding;
import se.samverkan.members.MemberBody;
import se.samverkan.members.OpenAssignment;
import se.samverkan.members.Referral;

/** Shows to people what concerns a member. */
record ConcernsShowing(Called called, LocalDate today) {

  static Stream<@Nullable String> ids(BodyDecision decision) {
    return Stream.<@Nullable String>concat(
        Stream.of(decision.bodyId(), decision.matterId()),
        decision.forwarded().stream().map(Forwarding::toBodyId));
  }

  Concerns.Decided decided(BodyDecision d) {
    return new Concerns.Decided(
        d.id(),
        called.of(d.bodyId()),
        called.ofNullable(d.matterId()),
        d.number(),
        d.text(),
        d.outcome(),
        d.decidedOn(),
        d.state(),
        d.forwarded().stream()
            .map(
                f ->
                    new Concerns.PassedOn(
                        called.of(f.toBodyId()),
                        f.kind(),
                        f.forwardedOn(),
                        f.answer(),
                        f.answeredOn()))
            .toList(),
        d.correctedBecause());
  }

  Concerns.Question question(AskedPositions asked) {
    return new Concerns.Question(
        asked.id(),
        called.of(asked.bodyId()),
        asked.question(),
        asked.askedOn(),
        asked.answerBy(),
        late(asked.answerBy()));
  }

  Concerns.Question question(BodyDecision d) {
    return new Concerns.Question(
        d.id(),
        called.of(d.bodyId()),
        d.text(),
        d.circulatedOn(),
        d.answerBy(),
        late(d.answerBy()));
  }

  Concerns.Assigned assigned(OpenAssignment a) {
    return new Concerns.Assigned(
        a.id(),
        called.of(a.bodyId()),
        a.task(),
        a.assignees().stream().map(assignee -> called.of(assignee.reference())).toList(),
        a.since(),
        a.due(),
        a.due() != null && late(a.due().date()));
  }

  Concerns.Remitted remitted(Referral r) {
    return new Concerns.Remitted(
        r.id(), called.of(r.bodyId()), r.title(), r.cameOn(), r.answerDue(), late(r.answerDue()));
  }

  Stream<Concerns.ToDo> steps(Referral r, String organisationId) {
    return r.steps().stream()
        .filter(step -> step.doneOn() == null)
        .filter(
            step ->
                step.organisationIds().isEmpty() || step.organisationIds().contains(organisationId))
        .map(
            step ->
                new Concerns.ToDo(
                    r.id(),
                    called.of(r.bodyId()),
                    r.title(),
                    step.step(),
                    step.due(),
                    late(step.due())));
  }

  Stream<Concerns.Chairing> chairYears(MemberBody body, String organisationId) {
    return body.chairs().stream()
        .filter(chairs -> chairs.year() >= today.getYear())
        .filter(
            chairs ->
                chairs.chairOrganisationId().equals(organisationId)
                    || chairs.viceChairOrganisationId().equals(organisationId))
        .map(
            chairs ->
                new Concerns.Chairing(
                    called.of(body.id()),
                    chairs.year(),
                    chairs.viceChairOrganisationId().equals(organisationId)));
  }

  /** How much of what waits is late. */
  static long overdue(
      List<Concerns.Question> positions,
      List<Concerns.Question> circulations,
      List<Concerns.Assigned> assignments,
      List<Concerns.Remitted> referrals,
      List<Concerns.ToDo> steps) {
    return Stream.of(
            positions.stream().map(Concerns.Question::late),
            circulations.stream().map(Concerns.Question::late),
            assignments.stream().map(Concerns.Assigned::late),
            referrals.stream().map(Concerns.Remitted::late),
            steps.stream().map(Concerns.ToDo::late))
        .flatMap(late -> late)
        .filter(Boolean::booleanValue)
        .count();
  }

  private boolean late(@Nullable LocalDate due) {
    return due != null && today.isAfter(due);
  }
}
