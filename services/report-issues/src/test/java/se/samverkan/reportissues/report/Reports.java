package se.samverkan.reportissues.report;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import se.samverkan.events.annualreports.AnnualReportCommented;
import se.samverkan.events.annualreports.AnnualReportIssued;
import se.samverkan.events.annualreports.ReportSection;

/** The report of a body for 2024, in the words of the tests. */
@NullMarked
final class Reports {

  static final BodyId BODY = new BodyId("body_1");
  static final String HASH = "a".repeat(64);
  static final String OTHER_HASH = "b".repeat(64);
  static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 14);

  private static final String ID = AnnualReportId.of(BODY, 2024).value();

  private Reports() {}

  static TestExecutor<YearEndReport> after(Object... events) {
    return new AggregateTestFixture<>(YearEndReport.class).given(events);
  }

  static IssueAnnualReport issue(String hash, LocalDate on) {
    return new IssueAnnualReport(BODY, 2024, file(hash), on);
  }

  static IssuedFile file(String hash) {
    return new IssuedFile("report.json", "application/json", 1_000, hash);
  }

  static AnnualReportIssued issued(int version, String hash, LocalDate on) {
    return new AnnualReportIssued(ID, "body_1", 2024, version, file(hash).value(), on);
  }

  static CommentAnnualReport comment(@Nullable String text) {
    return new CommentAnnualReport(BODY, 2024, ReportSection.DECISIONS, text);
  }

  static AnnualReportCommented commented(@Nullable String text) {
    return new AnnualReportCommented(ID, "body_1", 2024, ReportSection.DECISIONS, text);
  }
}
