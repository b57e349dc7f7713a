package se.samverkan.reportissues.report;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.samverkan.events.annualreports.AnnualReportIssued;
import se.samverkan.platform.refusals.Rule;

/** Issue the report, whose bytes are kept already, as its next version. */
public record IssueAnnualReport(BodyId bodyId, int year, IssuedFile file, LocalDate issuedOn)
    implements AnnualReportCommand {

  public IssueAnnualReport {
    Rule.require(
        new YearIsOneThatReportsAreAbout(year),
        new ReportIsIssuedOnceItsYearHasBegun(year, issuedOn));
  }

  @Override
  @TargetAggregateIdentifier
  public AnnualReportId annualReportId() {
    return AnnualReportId.of(bodyId, year);
  }

  AnnualReportIssued event(int version) {
    return new AnnualReportIssued(
        annualReportId().value(), bodyId.value(), year, version, file.value(), issuedOn);
  }
}
