package se.samverkan.reportissues.report;

import java.time.LocalDate;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.reportissues.ReportIssuesRefusal;

/** There is nothing to report of a year that has not begun. */
record ReportIsIssuedOnceItsYearHasBegun(int year, LocalDate issuedOn) implements Rule {

  @Override
  public boolean holds() {
    return issuedOn.getYear() >= year;
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReportIssuesRefusal.ISSUED_BEFORE_THE_YEAR,
        "issuedOn",
        "The report of " + year + " is issued in that year at the earliest.");
  }
}
