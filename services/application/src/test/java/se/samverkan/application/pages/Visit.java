package se.samverkan.application.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody who looks at pages, in a browser of their own. */
final class Visit implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final String server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  Visit(Browser browser, String server, ColorScheme scheme, int width) {
    this.server = server;
    this.context =
        browser.newContext(
            new NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setLocale("de-DE"));
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text() + " " + message.location());
          }
        });
    page.onPageError(errors::add);
  }

  Page page() {
    return page;
  }

  /** Opens a page, which must be there. */
  Page open(String path) {
    Response response = page.navigate(server + path);
    assertThat(response.status()).as("%s: %s", path, response.statusText()).isEqualTo(200);
    page.waitForLoadState(LoadState.LOAD);
    return page;
  }

  /** Chooses the password that a link is for, and comes in with it. */
  Page comeIn(String link, String loginName, String password) {
    open(link);
    page.fill("input[type=password]", password);
    page.locator("button").click();
    page.waitForURL("**/sign-in");
    page.fill("input[name=loginName]", loginName);
    page.fill("input[name=password]", password);
    page.locator("button").first().click();
    page.locator("header.top").waitFor();
    return page;
  }

  /** The address of the first link on a page that begins so. */
  String firstLink(String path, String beginning) {
    return open(path).locator("main a[href^='" + beginning + "']").first().getAttribute("href");
  }

  /** Everybody can use the page, and the browser complains of nothing. */
  void everybodyCanUseIt() {
    assertThat(
            new AxeBuilder(page)
                    // Without frames it need not gather results in a browser window of its own.
                    .setLegacyMode(true)
                    .withTags(
                        List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"))
                    .analyze()
                    .getViolations()
                    .stream()
                    .map(
                        rule ->
                            rule.getId()
                                + " "
                                + rule.getNodes().stream().map(node -> node.getHtml()).toList()))
        .as(page.url())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s fits the width of the window", page.url())
        .isEqualTo(true);
    assertThat(page.locator("body").innerText())
        .as("%s says everything it has to say", page.url())
        .doesNotContainPattern("\\{\\d}|\\?\\?");
    assertThat(errors).as(page.url()).isEmpty();
  }

  void keep(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
