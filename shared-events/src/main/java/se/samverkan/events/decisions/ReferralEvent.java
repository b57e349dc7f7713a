package se.samverkan.events.decisions;

/** What happens to a question from outside that wants an answer by a date. */
public sealed interface ReferralEvent
    permits ReferralAnnounced,
        ReferralReceived,
        ReferralAnswerDueChanged,
        ReferralWorkingGroupAppointed,
        ReferralStepPlanned,
        ReferralStepMoved,
        ReferralStepDone,
        ReferralHandledByMember,
        ReferralAnswered,
        ReferralDeclined {

  /** The id of the referral that this happened to. */
  String referralId();
}
