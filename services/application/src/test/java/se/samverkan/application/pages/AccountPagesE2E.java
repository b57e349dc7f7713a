package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.platform.testing.RecordedHistory;

/** An administrator lets others in by pages, and everybody looks after their own account. */
@InBrowser
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "test.databases=of pages for accounts"})
class AccountPagesE2E {

  private static final String PASSWORD = "en lång lösenfras";

  @LocalServerPort int port;
  @Autowired RecordedHistory history;
  @Autowired Accounts accounts;
  @Autowired Grants grants;
  @Autowired OneTimeLinks links;

  private final Chromium chromium = new Chromium();

  @BeforeAll
  void aBody() {
    history.publish(
        new OrganisationRegistered("organisation_gr", "Granvik", OrganisationKind.MUNICIPALITY),
        new PersonRegistered("person_karin", "Karin Uppdiktad"),
        new PersonRegistered("person_other", "Örjan Uppdiktad"),
        new BodyEstablished(
            "body_sk", "Skogsgruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL));
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void anAdministratorLetsSomebodyInWhoThenComesIn() {
    try (Visit visit = visit();
        Visit karin = visit()) {
      Page page = visit.comeIn(link(accounts.make("chef", null, true, false)), "chef", PASSWORD);
      assertThat(page).hasURL("http://localhost:" + port + "/me");
      page.locator("header nav a[href='/bodies']").click();
      assertThat(page.locator("#establish")).isVisible();
      page.locator("header nav a[href='/accounts']").click();
      page.locator("#make summary").click();
      page.fill("#make-loginName", "Karin!");
      page.locator("#make button").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("små bokstäver");
      visit.keep("accounts-fault");
      page.fill("#make-loginName", "karin");
      page.fill("#make-personId", "karin uppdiktad");
      page.locator("#make button").click();
      assertThat(page.locator("h1")).hasText("karin");

      page.locator("#give summary").click();
      page.selectOption("#give-role", "REPRESENTATIVE");
      page.selectOption("#give-bodyId", "body_sk");
      page.locator("#give button").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("företräder en organisation");
      page.selectOption("#give-organisationId", "organisation_gr");
      page.locator("#give button").click();
      assertThat(page.locator(".rows")).containsText("ledamot, Skogsgruppen (Granvik)");

      press(page, "Gör en engångslänk");
      String link = page.locator(".made code").textContent();
      visit.keep("account");
      karin.comeIn(URI.create(link).getPath(), "karin", PASSWORD);
      assertThat(karin.page()).hasURL("http://localhost:" + port + "/");

      press(page, "Ta bort: ledamot, Skogsgruppen");
      assertThat(page.locator(".rows li")).hasCount(0);
      press(page, "Stäng kontot");
      assertThat(page.locator(".badge.warn")).hasText("stängt");
      karin.open("/");
      assertThat(karin.page()).hasURL("http://localhost:" + port + "/sign-in");

      page.locator("#erase summary").click();
      page.locator("#erase-confirmed").check();
      page.locator("#erase button").click();
      assertThat(page.locator("h2")).not().containsText("0 konton");
      assertThat(page.locator("main")).not().containsText("karin");
    }
  }

  @Test
  void pagesForAccountsCanBeUsedByEverybody() {
    try (Visit visit = visit()) {
      Account boss = accounts.make("prefekt", null, true, false);
      grants.give(boss.accountId(), new Grant(Role.READER, "body_sk", null), "test");
      visit.comeIn(link(boss), "prefekt", PASSWORD);
      for (String path :
          new String[] {
            "/me",
            "/accounts",
            "/accounts/" + boss.accountId(),
            "/security-log",
            "/security-log?lang=en",
            "/accounts",
            "/me"
          }) {
        Page page = visit.open(path);
        page.locator("summary").all().forEach(Locator::click);
        visit.everybodyCanUseIt();
      }
      visit.keep("me");
    }
  }

  @Test
  void somebodySaysWhereTheyAreReachedAndTakesItBack() {
    try (Visit visit = visit()) {
      Account karin = accounts.make("karin-u", "person_karin", false, false);
      grants.give(karin.accountId(), new Grant(Role.READER, "body_sk", null), "test");
      Page page = visit.comeIn(link(karin), "karin-u", PASSWORD);
      page.locator("header a[href='/me']").click();
      page.locator("main a[href$='/contact']").click();
      page.fill("#contact-mail", "karin@exempel.se");
      page.fill("#contact-telephone", "ring mig");
      press(page, "Spara");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("kan inte läsas");
      page.fill("#contact-telephone", "070-000 00 00");
      press(page, "Spara");
      assertThat(page.locator("#contact-telephone")).hasValue("070-000 00 00");
      visit.keep("contact");
      press(page, "Radera uppgifterna");
      assertThat(page.locator("#contact-mail")).hasValue("");

      visit.open("/people/person_karin");
      assertThat(page.locator("main a[href$='/contact']")).hasCount(1);
      visit.open("/people/person_other");
      assertThat(page.locator("main a[href$='/contact']")).hasCount(0);
      assertThat(page.locator("#rename")).hasCount(0);
    }
    try (Visit visit = visit()) {
      Account boss = accounts.make("vaktare", null, true, false);
      grants.give(boss.accountId(), new Grant(Role.SECRETARY, Grant.EVERY_BODY, null), "test");
      visit.comeIn(link(boss), "vaktare", PASSWORD);
      visit.open("/people/person_other/contact");
      visit.everybodyCanUseIt();
    }
  }

  @Test
  void aProgramDoesWhatItsOwnerMayUntilTheTokenIsRevoked()
      throws IOException, InterruptedException {
    try (Visit visit = visit()) {
      Account owner = accounts.make("registrator", null, false, false);
      grants.give(owner.accountId(), new Grant(Role.CHAIR, "body_sk", null), "test");
      Page page = visit.comeIn(link(owner), "registrator", PASSWORD);
      page.locator("header a[href='/me']").click();
      page.locator("#token summary").click();
      assertThat(page.locator("#token-role option"))
          .hasText(new String[] {"läsare", "ledamot", "ordförande"});
      page.fill("#token-name", "Diariet");
      page.selectOption("#token-role", "READER");
      page.fill("#token-expiresAt", LocalDate.now().plusYears(3).toString());
      page.locator("#token button").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("för långt fram");
      page.fill("#token-expiresAt", LocalDate.now().plusDays(30).toString());
      page.locator("#token button").click();
      String token = page.locator(".made code").textContent();
      visit.keep("me-token");

      assertThat(asked(token)).isEqualTo(200);
      press(page, "Stäng nyckeln: Diariet");
      assertThat(page.locator("section[aria-labelledby=tokens] .badge")).hasText("stängd");
      assertThat(asked(token)).isEqualTo(401);
    }
    try (Visit visit = visit()) {
      Account boss = accounts.make("vakt", null, true, false);
      Page page = visit.comeIn(link(boss), "vakt", PASSWORD);
      page.locator("header nav a[href='/accounts']").click();
      page.locator("main a[href='/security-log']").click();
      assertThat(page.locator("tbody tr").first()).containsText("Loggade in");
      assertThat(page.locator("tbody")).containsText("Nyckel stängd");
      visit.keep("security-log");
    }
  }

  /** The status of an answer to a program. */
  private int asked(String token) throws IOException, InterruptedException {
    URI meetings = URI.create("http://localhost:" + port + "/api/meetings");
    try (HttpClient program = HttpClient.newHttpClient()) {
      return program
          .send(
              HttpRequest.newBuilder(meetings).header("Authorization", "Bearer " + token).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }

  @Test
  void aReaderFollowsTheCalendarOfABodyByASecretAddress() {
    try (Visit visit = visit()) {
      Account reader = accounts.make("lasare", null, false, false);
      grants.give(reader.accountId(), new Grant(Role.READER, "body_sk", null), "test");
      Page page = visit.comeIn(link(reader), "lasare", PASSWORD);
      assertThat(page.locator("header nav a[href='/accounts']")).hasCount(0);
      page.locator("header a[href='/me']").click();
      page.locator("#calendar summary").click();
      page.fill("#calendar-name", "Telefonen");
      page.locator("#calendar button").click();
      String address = page.locator(".made code").textContent();

      APIResponse calendar = page.context().request().get(address);
      assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
      assertThat(calendar.text()).contains("BEGIN:VCALENDAR");

      press(page, "Stäng adressen: Telefonen");
      assertThat(page.locator(".badge")).hasText("stängd");
      assertThat(page.context().request().get(address).status()).isEqualTo(404);

      press(page, "Logga ut");
      assertThat(page).hasURL("http://localhost:" + port + "/sign-in");
    }
  }

  private Visit visit() {
    return new Visit(chromium.browser(), "http://localhost:" + port, ColorScheme.LIGHT, 1280);
  }

  private String link(Account account) {
    return "/welcome/" + links.make(account.accountId()).text();
  }

  private static void press(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
