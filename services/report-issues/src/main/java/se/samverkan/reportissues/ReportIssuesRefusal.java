package se.samverkan.reportissues;

import se.samverkan.platform.refusals.RefusalCode;

/** Why a command about a year-end report is refused. */
public enum ReportIssuesRefusal implements RefusalCode {
  YEAR_OUT_OF_RANGE(Kind.INVALID),
  REPORT_EMPTY(Kind.INVALID),
  REPORT_HASH_MALFORMED(Kind.INVALID),
  ISSUED_BEFORE_THE_YEAR(Kind.INVALID),
  ISSUED_BEFORE_THE_LAST_VERSION(Kind.CONFLICT);

  private final Kind kind;

  ReportIssuesRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
