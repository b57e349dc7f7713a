package se.samverkan.events.annualreports;

/** What happens to the year-end report of a body for a year. */
public sealed interface AnnualReportEvent permits AnnualReportCommented, AnnualReportIssued {

  /** The id of the report that this happened to; a body has one for a year. */
  String annualReportId();

  String bodyId();

  int year();
}
