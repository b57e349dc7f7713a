package se.samverkan.decisions.referrals;

/** What can be asked of a referral. */
public sealed interface ReferralCommand
    permits AnnounceReferral,
        ReceiveReferral,
        ChangeReferralAnswerDue,
        AppointReferralWorkingGroup,
        PlanReferralStep,
        MoveReferralStep,
        DoReferralStep,
        HandleReferralAsMember,
        AnswerReferral,
        DeclineReferral {

  /** The referral that is asked. */
  ReferralId referralId();
}
