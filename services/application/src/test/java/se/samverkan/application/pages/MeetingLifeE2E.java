package se.samverkan.application.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.platform.testing.RecordedHistory;

/** A meeting from its call to the publication of its minutes, by clicks, while another watches. */
@InBrowser
class MeetingLifeE2E {

  private static final String BODY = "Aspgruppen";
  private static final String[] MEMBERS = {"Aspen", "Boken", "Cypressen"};
  private static final String[] PEOPLE = {"Asta Aspgren", "Bo Boklund", "Cissi Cypriot"};

  @LocalServerPort int port;
  @Autowired RecordedHistory history;
  @Autowired Clock clock;

  private final Chromium chromium = new Chromium();

  @BeforeAll
  void body() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    history.publish(
        new BodyEstablished("body_asp", BODY, BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL));
    for (int i = 0; i < MEMBERS.length; i++) {
      String organisation = "organisation_asp-" + i;
      String person = "person_asp-" + i;
      history.publish(
          new OrganisationRegistered(organisation, MEMBERS[i], OrganisationKind.MUNICIPALITY),
          new PersonRegistered(person, PEOPLE[i]),
          new MemberAdmitted("body_asp", organisation, from),
          new RepresentativeAppointed("body_asp", person, organisation, from));
    }
  }

  @AfterAll
  void close() {
    chromium.close();
  }

  @Test
  void aMeetingIsLivedByClicks() {
    try (Visit desk = visit();
        Visit watching = visit()) {
      Page page = desk.open("/meetings");
      before(desk, page);
      Page other = watching.open(page.url().replaceAll("^http://[^/]+|#.*", ""));
      assertThat(other.locator("[data-live-state]")).containsText("just nu");
      during(desk, page, other);
      after(desk, page, other);
      followed(desk);
      watching.everybodyCanUseIt();
      watching.keep("meeting-life-published-watched");
    }
  }

  private static void followed(Visit desk) {
    Page page = desk.open("/follow-ups?status=all&person=HEDDA+hassel");
    assertThat(page.locator("#now table.stack")).containsText("Ta fram förfrågan");
    assertThat(page.locator("#who")).hasValue("Hedda Hassel");
    desk.everybodyCanUseIt();
    desk.open("/follow-ups?status=all&person=Hedda");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ingen heter så. Listan visar allas");
  }

  private void before(Visit desk, Page page) {
    act(page, "Planera ett möte");
    page.selectOption("#plan-body", new SelectOption().setLabel(BODY));
    page.fill("#plan-date", LocalDate.now(clock).toString());
    page.fill("#plan-start", "00:00");
    send(page, "#plan");
    assertThat(page.locator("h1")).containsText(BODY);

    add(page, "Vattenförsörjning");
    add(page, "Gemensam upphandling");
    click(page, "Flytta upp: Gemensam upphandling");
    assertThat(page.locator(".item h3").first()).containsText("Gemensam upphandling");
    page.locator(".item")
        .first()
        .locator("summary", new Locator.LocatorOptions().setHasText("Lägg till handling"))
        .click();
    page.locator(".item").first().locator("input[type=file]").setInputFiles(paper());
    page.locator(".item").first().locator("[id^=paper] button").click();
    assertThat(page.locator(".item").first()).containsText("underlag.txt");
    click(page, "Anmäl förhinder: Cissi Cypriot");
    assertThat(page.locator(".people")).containsText("förhinder");

    act(page, "Kalla till mötet");
    page.selectOption("#call-form", "HYBRID");
    page.fill("#call-place", "Stadshuset");
    send(page, "#call");
    assertThat(page.locator("#now")).containsText("kallat");
    click(page, "Kommer: Asta Aspgren");
    click(page, "Kommer på distans: Bo Boklund");
    assertThat(page.locator("#now")).containsText("2 kommer · 1 har förhinder · 0 har inte svarat");
    desk.everybodyCanUseIt();
    desk.keep("meeting-life-before");
  }

  private static void during(Visit desk, Page page, Page other) {
    act(page, "Öppna mötet");
    page.selectOption("#open-chair", new SelectOption().setLabel("Asta Aspgren"));
    page.fill("#open-at", "00:00");
    send(page, "#open");
    assertThat(other.locator("#now")).containsText("pågår");
    click(page, "Här: Asta Aspgren");
    click(page, "På distans: Bo Boklund");
    assertThat(other.locator("#attendance")).hasText("Närvarande: 2");

    somebodyElseComes(desk, page);

    Locator first = page.locator(".item").first();
    first.locator("summary", text("Anteckna beslut")).click();
    first.locator("[id^=decide] textarea").fill("Gruppen godkänner upphandlingen.");
    desk.everybodyCanUseIt();
    desk.keep("meeting-life-during");
    first.locator("[id^=decide] button").click();
    assertThat(other.locator(".item").first()).containsText("Gruppen godkänner upphandlingen.");

    first.locator("summary", text("Ge uppdrag")).click();
    first.locator("[id^=assign] textarea").fill("Ta fram förfrågan");
    first
        .locator("[id^=assign] select[multiple]")
        .selectOption(new SelectOption().setLabel("Boken"));
    first.locator("[id^=assign] input[name=somebody]").fill("hedda hassel");
    first.locator("[id^=assign] button").click();
    assertThat(other.locator(".item").first()).containsText("Ta fram förfrågan");
    assertThat(other.locator(".item").first()).containsText("Hedda Hassel");
    conclude(page, 0, "DECIDED", "");
    assertThat(other.locator(".item").nth(1)).containsText("pågår");
    conclude(page, 1, "TABLED", "Tiden räckte inte.");
    assertThat(other.locator(".item").nth(1)).containsText("bordlagt");

    act(page, "Välj justerare");
    page.getByLabel("Bo Boklund", new Page.GetByLabelOptions().setExact(true)).check();
    send(page, "#adjusters");
    assertThat(page.locator(".facts")).containsText("Bo Boklund");
    act(page, "Avsluta mötet");
    send(page, "#close");
    assertThat(other.locator("#now")).containsText("hållet");
  }

  private static void somebodyElseComes(Visit desk, Page page) {
    act(page, "Någon annan kom");
    page.locator("#someone-person").pressSequentially("aSPg");
    Locator suggested = page.locator("#someone-person-suggested option");
    assertThat(suggested).hasCount(1);
    assertThat(suggested).hasAttribute("value", "Asta Aspgren");
    desk.keep("meeting-life-someone");
    page.fill("#someone-person", "");
    page.fill("#someone-newName", "Hedda Hassel");
    page.selectOption("#someone-capacity", "GUEST");
    send(page, "#someone");
    assertThat(page.locator("#attendance")).hasText("Närvarande: 3");
  }

  private static void after(Visit desk, Page page, Page other) {
    act(page, "Skriv utkast");
    assertThat(page.locator("#draft-content")).hasValue(Pattern.compile("Gruppen godkänner"));
    send(page, "#draft");
    assertThat(other.locator(".minutes")).containsText("Gruppen godkänner upphandlingen.");
    desk.everybodyCanUseIt();
    desk.keep("meeting-life-after");
    assertThat(other.locator(".minutes")).containsText("Cissi Cypriot");
    comment(page, "Priset ska stå med.");
    assertThat(other.locator(".remark")).containsText("Bo Boklund");
    assertThat(other.locator(".remark")).containsText("obesvarad");
    desk.everybodyCanUseIt();
    desk.keep("meeting-life-commented");
    act(page, "Avböj kommentaren");
    page.locator("[id^=decline] textarea").fill("Priset är inte bestämt.");
    page.locator("[id^=decline] button").click();
    assertThat(other.locator(".remark")).containsText("Svar: Priset är inte bestämt.");
    comment(page, "Skriv ut vem som godkände.");
    click(page, "Följ kommentaren: Skriv ut vem som godkände.");
    assertThat(other.locator(".remark").last()).containsText("följd");
    act(page, "Ändra utkastet");
    String draft = page.inputValue("#draft-content");
    page.fill("#draft-content", draft + "Godkänt av hela gruppen.");
    send(page, "#draft");
    assertThat(other.locator(".minutes").first()).containsText("Godkänt av hela gruppen.");
    click(page, "Godkänn: Bo Boklund");
    assertThat(other.locator("#now")).containsText("låst");
    assertThat(other.locator(".remark").first()).not().isVisible();
    assertThat(other.locator("#now")).containsText("Kommentarer före justeringen: 2");
    click(page, "Publicera");
    assertThat(other.locator("#now")).containsText("publicerat");
  }

  private static void comment(Page page, String words) {
    Locator item = page.locator(".item").first();
    item.locator("summary", text("Kommentera utkastet")).click();
    item.locator("[id^=comment-item] textarea").fill(words);
    item.locator("[id^=comment-item] button").click();
    assertThat(page.locator(".remark").last()).containsText(words);
  }

  private static void conclude(Page page, int number, String outcome, String reason) {
    Locator item = page.locator(".item").nth(number);
    item.locator("summary", text("Avsluta punkten")).click();
    item.locator("[id^=conclude] select").selectOption(outcome);
    item.locator("[id^=conclude] input[name=reason]").fill(reason);
    item.locator("[id^=conclude] button").click();
    assertThat(item.locator("summary", text("Avsluta punkten"))).hasCount(0);
  }

  private static void add(Page page, String title) {
    act(page, "Ny punkt");
    page.fill("#add-title", title);
    send(page, "#add");
    assertThat(page.locator("#now")).containsText(title);
  }

  private static void act(Page page, String word) {
    page.locator("summary", new Page.LocatorOptions().setHasText(word)).last().click();
  }

  private static void send(Page page, String form) {
    page.locator(form + " button").click();
  }

  private static void click(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Locator.LocatorOptions text(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  private static FilePayload paper() {
    return new FilePayload(
        "underlag.txt", "text/plain", "Om upphandlingen.\n".getBytes(StandardCharsets.UTF_8));
  }

  private Visit visit() {
    return new Visit(chromium.browser(), "http://127.0.0.1:" + port, ColorScheme.LIGHT, 1280);
  }
}
