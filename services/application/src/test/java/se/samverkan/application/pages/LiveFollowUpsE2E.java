package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What one does in one browser, another sees in theirs without doing anything. */
@InBrowser
class LiveFollowUpsE2E {

  private static final int DESK = 1280;
  private static final double WITHIN = 20_000;

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
  void aReportedAssignmentLeavesTheWallOfEverybodyElse() {
    try (Visit wall = visit();
        Visit desk = visit()) {
      Page watched = wall.open("/follow-ups");
      assertThat(watched.locator("[data-live-state]")).containsText("just nu");
      Page acting = desk.open("/follow-ups");
      int open = Integer.parseInt(acting.locator("#count-open").textContent().strip());
      acting.locator("#now td a[href^='/assignments/']").first().click();
      acting.locator("summary", new Page.LocatorOptions().setHasText("Redovisa")).click();
      acting.fill("#note", "Klart och överlämnat.");
      Instant sent = Clock.systemUTC().instant();
      acting.locator("form[action$='/report'] button").click();

      assertThat(watched.locator("#count-open"))
          .hasText(Integer.toString(open - 1), new HasTextOptions().setTimeout(WITHIN));
      System.out.println(
          "The wall showed the report "
              + Duration.between(sent, Clock.systemUTC().instant()).toMillis()
              + " ms after the click.");
      assertThat(acting.locator("main")).containsText("Klart och överlämnat.");
      wall.keep("follow-ups-live");
      desk.keep("assignment-reported");
    }
  }

  @Test
  void aBrokenLineIsTakenUpAgainWithWhatWasMissed() {
    try (Visit wall = visit();
        Visit desk = visit()) {
      Page watched = wall.open("/follow-ups");
      Locator state = watched.locator("[data-live-state]");
      assertThat(state).containsText("just nu");
      String open = watched.locator("#count-open").textContent().strip();
      watched.context().setOffline(true);
      report(desk);
      assertThat(watched.locator("#count-open")).hasText(open);
      watched.context().setOffline(false);

      assertThat(watched.locator("#count-open"))
          .hasText(
              Integer.toString(Integer.parseInt(open) - 1),
              new HasTextOptions().setTimeout(WITHIN));
    }
  }

  @Test
  void aRefusedFormSaysAtTheFieldWhatIsWrongAndKeepsTheRest() {
    try (Visit desk = visit()) {
      Page page = desk.open("/follow-ups");
      page.locator("#now td a[href^='/assignments/']").first().click();
      page.locator("summary", new Page.LocatorOptions().setHasText("Be om mer tid")).click();
      page.fill("#due", "2001-01-01");
      page.fill("#reason", "Underlaget dröjer.");
      page.locator("form[action$='/more-time'] button").click();

      assertThat(page.locator("[role=alert]"))
          .containsText(
              "Den nya dagen måste ligga efter", new ContainsTextOptions().setTimeout(WITHIN));
      assertThat(page.locator("#due")).hasAttribute("aria-invalid", "true");
      assertThat(page.locator("#reason")).hasValue("Underlaget dröjer.");
      desk.keep("assignment-refused");
    }
  }

  private static void report(Visit desk) {
    Page page = desk.open("/follow-ups");
    page.locator("#now td a[href^='/assignments/']").first().click();
    page.locator("summary", new Page.LocatorOptions().setHasText("Redovisa")).click();
    page.locator("form[action$='/report'] button").click();
    page.waitForURL("**/assignments/*");
    assertThat(page.locator("main")).not().containsText("Gör något");
  }

  private Visit visit() {
    return new Visit(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.LIGHT, DESK);
  }
}
