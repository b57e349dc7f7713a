package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Minutes are looked at before they are recorded, and recorded from the same page. */
@InBrowser
class ImportPageE2E {

  private static final String MINUTES =
      """
      Minnesanteckningar från
      Nätverket Norrviken

      Tid          Fredagen den 10 januari 2025 kl 9.00-11.30

      Plats        Ekmarkens kommunhus

      Deltagare    Eva Ek              Ekmarken, ordförande
                   Bo Lindgren         Tallhamn

      1. Bredband

      Beslut

      Nätverket godkänner förslaget.
      """;

  @LocalServerPort int port;

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void minutesArePreviewedAndThenRecorded() {
    try (Visit visit =
        new Visit(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.LIGHT, 1280)) {
      Page page = visit.open("/imports");
      page.setInputFiles(
          "#files",
          new FilePayload[] {
            file("bredband.txt", MINUTES), file("recept.txt", "Vispa grädden till tårtan.")
          });
      page.locator("button[value=preview]").first().click();
      assertThat(page.locator("#results h2")).containsText("1 av 2 filer kan antecknas");
      visit.everybodyCanUseIt();
      visit.keep("imports-preview");

      page.locator("button[value=record]").first().click();
      assertThat(page.locator("#results h2")).containsText("1 av 2 filer antecknade");
      visit.keep("imports-recorded");
      page.locator("#results a[href^='/meetings/']").first().click();
      assertThat(page.locator("main")).containsText("Nätverket godkänner förslaget.");
    }
  }

  @Test
  void whatWasNotUnderstoodIsMarkedAndTheTextCanBePutRight() {
    try (Visit visit =
        new Visit(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.DARK, 1280)) {
      Page page = visit.open("/imports");
      page.setInputFiles(
          "#files",
          file(
              "fiber.txt",
              MINUTES
                  .replace("10 januari", "17 januari")
                  .replace("Ekmarkens kommunhus", "Ekmarkens kommunhus\n\nXyzzy plugh")));
      page.locator("button[value=preview]").first().click();
      Locator article = page.locator("#results article");
      assertThat(article.locator(".source .unread")).containsText("Xyzzy plugh");
      assertThat(article.locator(".reading .decided"))
          .containsText("Nätverket godkänner förslaget.");

      article.locator("summary").click();
      Locator text = article.locator("textarea");
      text.fill(
          text.inputValue()
              .replace("Xyzzy plugh", "")
              .replace("godkänner förslaget", "avslår förslaget"));
      visit.everybodyCanUseIt();
      visit.keep("imports-correct");
      article.locator("button[value=preview]").click();
      assertThat(article.locator(".source .unread")).hasCount(0);
      assertThat(article.locator(".reading .decided")).containsText("Nätverket avslår förslaget.");
      article.locator("summary").click();
      article.locator("button[value=record]").click();
      assertThat(article).containsText("antecknat");
      article.locator("a[href^='/meetings/']").click();
      assertThat(page.locator("main")).containsText("Nätverket avslår förslaget.");
    }
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
