package se.samverkan.members;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samverkan.events.decisions.ReferralAnnounced;
import se.samverkan.events.decisions.ReferralAnswerDueChanged;
import se.samverkan.events.decisions.ReferralAnswered;
import se.samverkan.events.decisions.ReferralDeclined;
import se.samverkan.events.decisions.ReferralEvent;
import se.samverkan.events.decisions.ReferralHandledByMember;
import se.samverkan.events.decisions.ReferralReceived;
import se.samverkan.events.decisions.ReferralStepDone;
import se.samverkan.events.decisions.ReferralStepMoved;
import se.samverkan.events.decisions.ReferralStepPlanned;
import se.samverkan.events.decisions.ReferralWorkingGroupAppointed;
import se.samverkan.platform.readmodels.Documents;

/** What the events of referrals do to them. */
final class ReferralChanges {

  private final Documents documents;

  ReferralChanges(Documents documents) {
    this.documents = documents;
  }

  void apply(ReferralEvent event) {
    switch (event) {
      case ReferralAnnounced e -> {
        if (documents.find(Referral.class, e.referralId()).isEmpty()) {
          documents.put(Referral.announced(e));
        }
      }
      case ReferralReceived e -> {
        Referral before = documents.find(Referral.class, e.referralId()).orElse(null);
        if (before == null || before.state() == ReferralState.ANNOUNCED) {
          documents.put(Referral.received(e, before));
        }
      }
      case ReferralAnswerDueChanged e -> change(e, referral -> referral.due(e.due()));
      case ReferralWorkingGroupAppointed e -> change(e, referral -> referral.with(e.members()));
      case ReferralStepPlanned e ->
          change(
              e,
              referral ->
                  referral.with(
                      new Referral.Step(e.stepId(), e.step(), e.organisationIds(), e.due(), null)));
      case ReferralStepMoved e ->
          change(e, referral -> referral.change(e.stepId(), step -> step.dueOn(e.due())));
      case ReferralStepDone e ->
          change(e, referral -> referral.change(e.stepId(), step -> step.done(e.doneOn())));
      case ReferralHandledByMember e ->
          change(
              e,
              referral ->
                  referral.with(
                      new Referral.Handling(
                          e.organisationId(),
                          e.handling(),
                          e.boardMeetsOn(),
                          e.note(),
                          e.statedOn())));
      case ReferralAnswered e ->
          change(
              e,
              referral ->
                  referral.concluded(
                      ReferralState.ANSWERED, e.sentOn(), e.decisionId(), e.files(), e.note()));
      case ReferralDeclined e ->
          change(
              e,
              referral ->
                  referral.concluded(
                      ReferralState.DECLINED,
                      e.declinedOn(),
                      e.decisionId(),
                      List.of(),
                      e.reason()));
    }
  }

  private void change(ReferralEvent event, UnaryOperator<Referral> change) {
    documents.change(Referral.class, event.referralId(), change);
  }
}
