package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
      page.locator("button[value=preview]").click();
      assertThat(page.locator("#results h2")).containsText("1 av 2 filer kan antecknas");
      visit.everybodyCanUseIt();
      visit.keep("imports-preview");

      page.locator("button[value=record]").click();
      assertThat(page.locator("#results h2")).containsText("1 av 2 filer antecknade");
      visit.keep("imports-recorded");
      page.locator("#results a[href^='/meetings/']").first().click();
      assertThat(page.locator("main")).containsText("Nätverket godkänner förslaget.");
    }
  }

  private static FilePayload file(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
