package se.samverkan.reportissues.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.reportissues.report.Reports.BODY;
import static se.samverkan.reportissues.report.Reports.FEBRUARY;
import static se.samverkan.reportissues.report.Reports.HASH;
import static se.samverkan.reportissues.report.Reports.OTHER_HASH;
import static se.samverkan.reportissues.report.Reports.after;
import static se.samverkan.reportissues.report.Reports.commented;
import static se.samverkan.reportissues.report.Reports.file;
import static se.samverkan.reportissues.report.Reports.issue;
import static se.samverkan.reportissues.report.Reports.issued;

import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.reportissues.Refused;
import se.samverkan.reportissues.ReportIssuesRefusal;

@NullMarked
class IssueAnnualReportTest {

  @Test
  void theFirstVersionIsIssued() {
    after()
        .when(issue(HASH, FEBRUARY))
        .expectResultMessagePayload(1)
        .expectEvents(issued(1, HASH, FEBRUARY));
  }

  @Test
  void aReportThatWasCommentedOnIsIssued() {
    after(commented("Bra år.")).when(issue(HASH, FEBRUARY)).expectEvents(issued(1, HASH, FEBRUARY));
  }

  @Test
  void otherBytesAreTheNextVersion() {
    after(issued(1, HASH, FEBRUARY))
        .when(issue(OTHER_HASH, FEBRUARY))
        .expectResultMessagePayload(2)
        .expectEvents(issued(2, OTHER_HASH, FEBRUARY));
  }

  @Test
  void theBytesOfTheLastVersionAreNotIssuedAgain() {
    after(issued(1, OTHER_HASH, FEBRUARY), issued(2, HASH, FEBRUARY))
        .when(issue(HASH, FEBRUARY.plusDays(3)))
        .expectResultMessagePayload(2)
        .expectNoEvents();
  }

  @Test
  void theBytesOfAnEarlierVersionAreAVersionOfTheirOwn() {
    after(issued(1, HASH, FEBRUARY), issued(2, OTHER_HASH, FEBRUARY))
        .when(issue(HASH, FEBRUARY))
        .expectEvents(issued(3, HASH, FEBRUARY));
  }

  @Test
  void aVersionBeforeTheLastOneIsRefused() {
    after(issued(1, HASH, FEBRUARY))
        .when(issue(OTHER_HASH, FEBRUARY.minusDays(1)))
        .expectException(Refused.as(ReportIssuesRefusal.ISSUED_BEFORE_THE_LAST_VERSION, "issuedOn"))
        .expectNoEvents();
  }

  @Test
  void aReportOfAYearThatHasNotBegunIsRefused() {
    assertThatThrownBy(() -> issue(HASH, LocalDate.of(2023, 12, 31)))
        .matches(Refused.as(ReportIssuesRefusal.ISSUED_BEFORE_THE_YEAR, "issuedOn")::matches);
  }

  @Test
  void aYearFarAwayIsRefused() {
    assertThatThrownBy(() -> new IssueAnnualReport(BODY, 1899, file(HASH), FEBRUARY))
        .matches(Refused.as(ReportIssuesRefusal.YEAR_OUT_OF_RANGE, "year")::matches);
  }

  @Test
  void bytesThatCannotBeAReportAreRefused() {
    assertThatThrownBy(() -> new IssuedFile("report.json", "application/json", 0, HASH))
        .matches(Refused.as(ReportIssuesRefusal.REPORT_EMPTY, "size")::matches);
    assertThatThrownBy(() -> file("ABC"))
        .matches(Refused.as(ReportIssuesRefusal.REPORT_HASH_MALFORMED, "sha256")::matches);
  }
}
