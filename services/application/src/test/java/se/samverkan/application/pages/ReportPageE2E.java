package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The secretary comments on a year-end report and issues it, and an issued version stays. */
@InBrowser
class ReportPageE2E {

  @LocalServerPort int port;
  @Autowired ApplicationContext application;

  private final Chromium chromium = new Chromium();

  @BeforeAll
  void samples() {
    Samples.record(application);
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aReportIsCommentedOnAndIssued() {
    try (Visit visit =
        new Visit(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.LIGHT, 1280)) {
      String report = visit.firstLink("/annual-reports", "/annual-reports/body_");
      Page page = visit.open(report);
      Locator attendance = page.locator("#comment-ATTENDANCE");
      attendance.locator("summary").click();
      attendance.locator("textarea").fill("Närvaron var god.");
      attendance.locator("button").click();
      assertThat(page.locator("section[aria-labelledby=attendance]"))
          .containsText("Närvaron var god.");
      assertThat(page.locator("figure svg")).hasCount(2);
      assertThat(page.locator("figure + table, figure + * + table")).hasCount(2);

      page.locator("form[action$='/issue'] button").click();
      assertThat(page.locator("section[aria-labelledby=versions]")).containsText("Version 1");
      visit.everybodyCanUseIt();
      visit.keep("annual-report-issued");
    }
  }
}
