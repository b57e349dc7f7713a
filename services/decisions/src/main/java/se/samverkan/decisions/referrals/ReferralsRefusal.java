package se.samverkan.decisions.referrals;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a command on a referral is refused. */
public enum ReferralsRefusal implements RefusalCode {
  DATE_BEFORE_REFERRAL(Kind.INVALID),
  STEP_AFTER_ANSWER_DUE(Kind.INVALID),
  WORKING_GROUP_EMPTY(Kind.INVALID),
  WORKING_GROUP_NAMES_ONE_TWICE(Kind.INVALID),
  ANSWER_HAS_NEITHER_FILE_NOR_NOTE(Kind.INVALID),
  STEP_UNKNOWN(Kind.UNKNOWN),
  REFERRAL_ALREADY_ANNOUNCED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  REFERRAL_ALREADY_RECEIVED(Kind.CONFLICT),
  REFERRAL_ALREADY_RECEIVED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  REFERRAL_OF_ANOTHER_BODY(Kind.CONFLICT),
  REFERRAL_NOT_RECEIVED(Kind.CONFLICT),
  REFERRAL_CONCLUDED(Kind.CONFLICT),
  STEP_ALREADY_PLANNED_WITH_OTHER_CONTENT(Kind.CONFLICT),
  STEP_DONE(Kind.CONFLICT),
  LATER_HANDLING_HOLDS(Kind.CONFLICT);

  private final Kind kind;

  ReferralsRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
