package se.samverkan.annualreports.answers;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a question about year-end reports is refused. */
public enum AnnualReportRefusal implements RefusalCode {
  UNKNOWN_BODY(Kind.UNKNOWN),
  UNKNOWN_MEMBER(Kind.UNKNOWN),
  UNKNOWN_VERSION(Kind.UNKNOWN),
  YEAR_OUT_OF_RANGE(Kind.INVALID);

  private final Kind kind;

  AnnualReportRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
