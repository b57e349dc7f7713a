package se.samverkan.reportissues.report;

/** What can be asked about a year-end report. */
public sealed interface AnnualReportCommand permits CommentAnnualReport, IssueAnnualReport {

  BodyId bodyId();

  int year();

  /** The report that is asked about. */
  AnnualReportId annualReportId();
}
