package se.samverkan.reportissues.report;

import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.reportissues.ReportIssuesRefusal;

/** A report is about a year of this or the neighbouring centuries. */
record YearIsOneThatReportsAreAbout(int year) implements Rule {

  @Override
  public boolean holds() {
    return year >= 1900 && year <= 2199;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReportIssuesRefusal.YEAR_OUT_OF_RANGE, "year", "The year is a number from 1900 to 2199.");
  }
}
