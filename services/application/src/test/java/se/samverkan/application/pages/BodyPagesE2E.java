package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A body comes to be by clicks, with members, who sit there and who chairs. */
@InBrowser
class BodyPagesE2E {

  @LocalServerPort int port;

  private final Chromium chromium = new Chromium();

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aBodyIsEstablishedAndGetsMembersAndChairs() {
    try (Visit visit = visit()) {
      Page page = visit.open("/bodies");
      Locator form = opened(page, "#establish");
      form.locator("[name=name]").fill("Videgruppen");
      form.locator("button").click();
      assertThat(page.locator("h1")).hasText("Videgruppen");

      member(page, "Videby");
      member(page, "Starköping");
      form = opened(page, "#appoint");
      form.locator("[name=organisation]").selectOption(named("Videby"));
      form.locator("[name=newName]").fill("Vide Videgren");
      form.locator("[name=from]").fill("2026-03-01");
      form.locator("[name=to]").fill("2026-02-01");
      form.locator("button").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("före den första");
      form = page.locator("#appoint");
      form.locator("[name=to]").fill("");
      form.locator("button").click();
      assertThat(page.locator("tbody")).containsText("Vide Videgren");

      aPersonIsChosenByTyping(page);
      form = opened(page, "#chairs");
      form.locator("[name=chair]").selectOption(named("Videby"));
      form.locator("[name=viceChair]").selectOption(named("Videby"));
      form.locator("button").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("inte vara samma");
      form = page.locator("#chairs");
      form.locator("[name=viceChair]").selectOption(named("Starköping"));
      form.locator("button").click();
      assertThat(page.locator(".facts")).containsText("Starköping");
      visit.keep("body");
      everybodyCanUseIt(page.url().replaceFirst(".*(/bodies/)", "$1"));

      form = opened(page, "#relieve");
      form.locator("[name=seat]").selectOption(named("Vide Videgren, Videby"));
      form.locator("[name=to]").fill("2026-03-31");
      form.locator("button").click();
      assertThat(page.locator("tbody")).not().containsText("Vide Videgren");

      visit.open("/bodies");
      assertThat(page.locator(".rows")).containsText("ordförande Videby");
      aPersonGetsAnotherName(page);
      everybodyCanUseIt("/people");
      everybodyCanUseIt(page.url().replaceFirst(".*(/people/)", "$1"));
    }
  }

  /** Whoever sits already, for another organisation, and so is known to be the one who is meant. */
  private static void aPersonIsChosenByTyping(Page page) {
    Locator form = opened(page, "#appoint");
    form.locator("[name=organisation]").selectOption(named("Starköping"));
    form.locator("[name=person]").fill("Vide");
    form.locator("[name=from]").fill("2026-03-01");
    form.locator("button").click();
    assertThat(page.getByRole(AriaRole.ALERT)).hasText("Ingen heter så.");
    form = page.locator("#appoint");
    assertThat(form.locator("[name=person]")).hasValue("Vide");
    form.locator("[name=person]").fill("vide videgren");
    form.locator("button").click();
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("redan för en annan organisation");
  }

  private static void aPersonGetsAnotherName(Page page) {
    page.locator("main a[href='/people']").click();
    page.locator("[name=text]").fill("VIDEGREN");
    page.locator("main [role=search] button").click();
    page.locator(".rows a").click();
    assertThat(page.locator("tbody")).containsText("Videgruppen");
    assertThat(page.locator("tbody")).containsText("till 31 mars 2026");
    Locator form = opened(page, "#rename");
    assertThat(form.locator("[name=name]")).hasValue("Vide Videgren");
    form.locator("[name=name]").fill("Vide Viderot");
    form.locator("[name=reason]").fill("Gift");
    form.locator("button").click();
    assertThat(page.locator("h1")).hasText("Vide Viderot");
  }

  private Visit visit() {
    return new Visit(chromium.browser(), "http://localhost:" + port, ColorScheme.LIGHT, 1280);
  }

  /** With every form open. */
  private void everybodyCanUseIt(String path) {
    try (Visit visit = visit()) {
      visit.open(path).locator(".act").all().forEach(act -> act.evaluate("act => act.open = true"));
      visit.everybodyCanUseIt();
    }
  }

  private static void member(Page page, String name) {
    Locator form = opened(page, "#admit");
    form.locator("[name=newName]").fill(name);
    form.locator("[name=from]").fill("2026-01-01");
    form.locator("button").click();
    assertThat(page.locator("tbody")).containsText(name);
  }

  private static Locator opened(Page page, String act) {
    page.locator(act + " summary").click();
    return page.locator(act);
  }

  private static SelectOption named(String label) {
    return new SelectOption().setLabel(label);
  }
}
