package se.samverkan.reportissues.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samverkan.reportissues.report.Reports.BODY;
import static se.samverkan.reportissues.report.Reports.FEBRUARY;
import static se.samverkan.reportissues.report.Reports.HASH;
import static se.samverkan.reportissues.report.Reports.after;
import static se.samverkan.reportissues.report.Reports.comment;
import static se.samverkan.reportissues.report.Reports.commented;
import static se.samverkan.reportissues.report.Reports.issued;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import se.samverkan.events.annualreports.ReportSection;
import se.samverkan.platform.refusals.InputRefusal;
import se.samverkan.reportissues.Refused;
import se.samverkan.reportissues.ReportIssuesRefusal;

@NullMarked
class CommentAnnualReportTest {

  @Test
  void aSectionIsCommentedOn() {
    after().when(comment(" Fler beslut. ")).expectEvents(commented("Fler beslut."));
  }

  @Test
  void anotherTextTakesThePlaceOfTheFirst() {
    after(commented("Fler beslut."))
        .when(comment("Färre beslut."))
        .expectEvents(commented("Färre beslut."));
  }

  @Test
  void theSameTextAgainChangesNothing() {
    after(commented("Fler beslut."))
        .when(comment("Fler beslut."))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void withoutATextTheCommentIsTakenAway() {
    after(commented("Fler beslut.")).when(comment(" ")).expectEvents(commented(null));
  }

  @Test
  void whatWasNeverSaidIsNotTakenAway() {
    after(commented("Fler beslut."), commented(null)).when(comment(null)).expectNoEvents();
    after().when(comment(null)).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aReportIsCommentedOnAfterItWasIssued() {
    after(issued(1, HASH, FEBRUARY))
        .when(comment("Fler beslut."))
        .expectEvents(commented("Fler beslut."));
  }

  @Test
  void aYearFarAwayIsRefused() {
    assertThatThrownBy(() -> new CommentAnnualReport(BODY, 2200, ReportSection.WHOLE, "text"))
        .matches(Refused.as(ReportIssuesRefusal.YEAR_OUT_OF_RANGE, "year")::matches);
  }

  @Test
  void controlCharactersAreRefused() {
    assertThatThrownBy(() -> comment("text\u0000"))
        .matches(Refused.as(InputRefusal.TEXT_HAS_CONTROL_CHARACTERS, "text")::matches);
  }
}
