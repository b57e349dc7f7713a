package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Every page can be used by everybody: in both languages, light and dark, and on a telephone. */
@InBrowser
class EveryPageE2E {

  private static final int DESK = 1280;
  private static final int TELEPHONE = 360;

  @LocalServerPort int port;
  @Autowired ApplicationContext application;

  private final Chromium chromium = new Chromium();
  private final Map<String, String> pages = new LinkedHashMap<>();

  @BeforeAll
  void pagesOfTheSamples() {
    Samples.record(application);
    pages.put("start", "/");
    pages.put("follow-ups", "/follow-ups?status=all&year=2025");
    pages.put("meetings", "/meetings?state=HELD");
    pages.put("year", "/meetings/years/2025");
    pages.put("decisions", "/decisions");
    pages.put("matters", "/matters");
    pages.put("bodies", "/bodies");
    pages.put("organisations", "/organisations");
    pages.put("work-plans", "/work-plans");
    pages.put("annual-reports", "/annual-reports");
    pages.put("imports", "/imports");
    try (Visit visit = new Visit(chromium.browser(), server(), ColorScheme.LIGHT, DESK)) {
      pages.put("annual-report", visit.firstLink("/annual-reports", "/annual-reports/body_"));
      pages.put(
          "organisation-report",
          visit.firstLink(pages.get("annual-report"), "/annual-reports/organisations/"));
      pages.put("assignment", visit.firstLink("/follow-ups", "/assignments/"));
      pages.put("meeting", visit.firstLink("/meetings?state=HELD", "/meetings/meeting_"));
      pages.put("decision", visit.firstLink("/decisions", "/decisions/"));
      pages.put("history", pages.get("decision").replace("/decisions/", "/histories/"));
      pages.put("changes", "/changes?body=" + pages.get("annual-report").split("/")[2]);
      pages.put("decisions-then", "/decisions?knownOn=" + Instant.now());
      pages.put("matter", visit.firstLink("/matters", "/matters/"));
      pages.put("organisation", visit.firstLink("/organisations", "/organisations/"));
    }
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  /** Words do not depend on colours, so that each language and each scheme is looked at once. */
  @ParameterizedTest
  @CsvSource({"sv,LIGHT", "en,DARK"})
  void everyPageCanBeUsed(String language, ColorScheme scheme) {
    try (Visit visit = new Visit(chromium.browser(), server(), scheme, DESK)) {
      visit.open("/?lang=" + language);
      pages.forEach((name, path) -> look(visit, name + "-" + language + "-" + scheme, path));
      assertThat(visit.page().getAttribute("html", "lang")).isEqualTo(language);
    }
  }

  @ParameterizedTest
  @CsvSource({"sv,LIGHT"})
  void everyPageFitsATelephone(String language, ColorScheme scheme) {
    try (Visit visit = new Visit(chromium.browser(), server(), scheme, TELEPHONE)) {
      visit.open("/?lang=" + language);
      pages.forEach((name, path) -> look(visit, name + "-telephone", path));
    }
  }

  private static void look(Visit visit, String name, String path) {
    Page page = visit.open(path);
    page.waitForTimeout(150);
    visit.everybodyCanUseIt();
    assertThat(page.content()).doesNotContain("??");
    visit.keep(name);
  }

  private String server() {
    return "http://127.0.0.1:" + port;
  }
}
