package se.samverkan.members;

/** How far a referral has come. */
public enum ReferralState {
  ANNOUNCED,
  OPEN,
  ANSWERED,
  DECLINED
}
