package se.samverkan.members.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.members.MemberBody;
import se.samverkan.members.Referral;
import se.samverkan.members.ReferralState;
import se.samverkan.members.Term;

/** Shows referrals to people: names beside ids, what is late, who is silent. */
record ReferralShowing(Called called, Map<String, MemberBody> bodies, LocalDate today) {

  static Stream<@Nullable String> ids(Referral referral, @Nullable MemberBody body) {
    return Stream.of(
            Stream.of(referral.bodyId()),
            referral.workingGroup().stream()
                .flatMap(m -> Stream.of(m.organisationId(), m.personId())),
            referral.steps().stream().flatMap(s -> s.organisationIds().stream()),
            referral.handling().stream().map(Referral.Handling::organisationId),
            body == null
                ? Stream.<String>of()
                : body.memberships().stream().map(Term::organisationId))
        .flatMap(ids -> ids);
  }

  ShownReferral show(Referral r) {
    return new ShownReferral(
        r.id(),
        called.of(r.bodyId()),
        r.matterId(),
        r.sender(),
        r.senderReference(),
        r.title(),
        r.state(),
        r.cameOn(),
        r.expectedOn(),
        r.answerDue(),
        r.state() != ReferralState.DECLINED
            && r.answerDue() != null
            && late(r.answerDue(), r.concludedOn()),
        r.workingGroup().stream()
            .map(
                m ->
                    new ShownReferral.GroupMember(
                        called.of(m.organisationId()), called.ofNullable(m.personId())))
            .toList(),
        r.steps().stream().map(this::show).toList(),
        r.handling().stream().map(this::show).toList(),
        silent(r),
        r.concludedOn(),
        r.decisionId(),
        r.files(),
        r.note());
  }

  private ShownReferral.Step show(Referral.Step s) {
    return new ShownReferral.Step(
        s.stepId(),
        s.step(),
        called.of(s.organisationIds()),
        s.due(),
        s.doneOn(),
        late(s.due(), s.doneOn()));
  }

  private ShownReferral.Handling show(Referral.Handling h) {
    return new ShownReferral.Handling(
        called.of(h.organisationId()), h.handling(), h.boardMeetsOn(), h.note(), h.statedOn());
  }

  private List<Named> silent(Referral referral) {
    MemberBody body = bodies.get(referral.bodyId());
    LocalDate day = referral.concludedOn() == null ? today : referral.concludedOn();
    return body == null
        ? List.of()
        : body.membersOn(day).stream().filter(referral::waitsFor).map(called::of).toList();
  }

  private boolean late(LocalDate due, @Nullable LocalDate done) {
    return (done == null ? today : done).isAfter(due);
  }
}
