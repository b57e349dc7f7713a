package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import se.samverkan.accounts.links.OneTimeLinks;
import se.samverkan.accounts.people.Accounts;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;

/** Whoever reads one body comes in and finds it, and it alone; its secretary adds a paper. */
@InBrowser
@TestPropertySource(
    properties = {"samverkan.sign-in.required=true", "test.databases=of pages for one body"})
class SignedInPagesE2E {

  private static final Map<String, String> WORDS = Map.of("lund", "Lundvägen", "mo", "Mobäcken");
  private static final String PASSWORD = "en lång lösenfras";

  @LocalServerPort int port;
  @Autowired RecordedHistory history;
  @Autowired Accounts accounts;
  @Autowired Grants grants;
  @Autowired OneTimeLinks links;
  @Autowired Clock clock;

  private final Chromium chromium = new Chromium();

  @BeforeAll
  void twoBodies() {
    history.publish(
        new OrganisationRegistered("organisation_lm", "Ekmarken", OrganisationKind.MUNICIPALITY));
    WORDS.forEach(this::body);
  }

  private void body(String key, String word) {
    LocalDate day = LocalDate.now(clock);
    String body = "body_" + key;
    String meeting = "meeting_" + key;
    history.publish(
        new BodyEstablished(
            body, "Gruppen " + word, BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new MeetingPlanned(meeting, body, day.plusDays(7), null, null, word + " hus", null),
        new AgendaItemAdded(meeting, "item_" + key, "1", word + " punkt", List.of()),
        new MatterOpened("matter_" + key, body, word + " ärende", day),
        new DecisionRecorded(
            "decision_" + key,
            body,
            meeting,
            "item_" + key,
            "1",
            "matter_" + key,
            null,
            word + " beslut",
            DecisionOutcome.APPROVED,
            day),
        new AssignmentGiven(
            "assignment_" + key,
            body,
            meeting,
            "item_" + key,
            "1",
            "decision_" + key,
            List.of(new Assignee(AssigneeKind.ORGANISATION, "organisation_lm")),
            List.of(),
            word + " uppdrag",
            null,
            true,
            day));
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aReaderOfOneBodyFindsItOnEveryPageAndNoOther() {
    try (Visit visit = signedIn("lasare", Role.READER)) {
      Page page = visit.open("/");
      assertThat(page.locator("header nav a[href='/imports']")).hasCount(0);
      for (String name : List.of("Möten", "Uppföljning", "Beslut", "Ärenden")) {
        shows(page);
        visit.everybodyCanUseIt();
        nav(page, name);
      }
      shows(page);
      page.locator("main a[href^='/matters/']").first().click();
      shows(page);
      nav(page, "Möten");
      page.locator("main a[href^='/meetings/meeting_']").first().click();
      shows(page);
      assertThat(page.locator("input[type=file]")).hasCount(0);
      for (String name : List.of("Medlemmar", "Årsredovisning", "Verksamhetsplaner")) {
        nav(page, name);
        assertThat(page.locator("body")).not().containsText("Mobäcken");
      }
      refused(visit, "/meetings/meeting_mo");
      refused(visit, "/decisions/decision_mo");
      refused(visit, "/imports");
    }
  }

  @Test
  void whatSomebodyRecordsIsShownWithTheirName() {
    try (Visit visit = signedIn("skrivaren", Role.SECRETARY)) {
      Page page = visit.open("/assignments/assignment_lund");
      page.locator("summary").first().click();
      page.fill("#note", "Klart");
      page.locator("details[open] button").click();
      assertThat(page.locator(".timeline")).containsText("av skrivaren");
      assertThat(page.locator("main")).not().containsText("account_");
    }
  }

  @Test
  void theSecretaryOfOneBodyAddsAPaperByThePageOfTheMeeting() {
    try (Visit visit = signedIn("sekreterare", Role.SECRETARY)) {
      Page page = visit.open("/meetings/meeting_lund");
      page.locator("#papers").waitFor();
      page.locator("#paper summary").click();
      page.locator("#paper input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "underlag.txt", "text/plain", "Underlag".getBytes(StandardCharsets.UTF_8)));
      page.locator("#paper button").click();
      assertThat(page.locator("main")).containsText("underlag.txt");
    }
  }

  private Visit signedIn(String name, Role role) {
    String account = accounts.make(name, null, false, false).accountId();
    grants.give(account, new Grant(role, "body_lund", null), "test");
    Visit visit =
        new Visit(chromium.browser(), "http://localhost:" + port, ColorScheme.LIGHT, 1280);
    visit.comeIn("/welcome/" + links.make(account).text(), name, PASSWORD);
    return visit;
  }

  private static void nav(Page page, String name) {
    page.locator("header")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first()
        .click();
    page.waitForLoadState();
  }

  private static void shows(Page page) {
    assertThat(page.locator("main")).containsText("Lundvägen");
    assertThat(page.locator("body")).not().containsText("Mobäcken");
  }

  private static void refused(Visit visit, String address) {
    String server = visit.page().url().replaceAll("(//[^/]+).*", "$1");
    assertEquals(403, visit.page().context().request().get(server + address).status(), address);
  }
}
