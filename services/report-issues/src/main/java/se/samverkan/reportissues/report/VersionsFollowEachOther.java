package se.samverkan.reportissues.report;

import java.time.LocalDate;
import se.samverkan.platform.refusals.Refusal;
import se.samverkan.platform.refusals.Rule;
import se.samverkan.reportissues.ReportIssuesRefusal;

/** A version is not issued before the one that it follows. */
record VersionsFollowEachOther(LocalDate before, LocalDate issuedOn) implements Rule {

  @Override
  public boolean holds() {
    return !issuedOn.isBefore(before);
  }

  @Override
  public Refusal refusal() {
    return new Refusal(
        ReportIssuesRefusal.ISSUED_BEFORE_THE_LAST_VERSION,
        "issuedOn",
        "The last version was issued on " + before + ".");
  }
}
