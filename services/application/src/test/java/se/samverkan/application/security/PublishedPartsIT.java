package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Role;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.meetings.AdjustersElected;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the public, and readers, see of minutes of which something is not for them. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class PublishedPartsIT {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String GUEST = "Sixten Granlund";
  private static final String TITLE = "Upphandling av vattenverk";
  private static final String DECISION = "Anbudet från Norrby rör antas.";
  private static final String HIDE =
      "{\"alsoWritten\":[\"Granlund\"],\"hiddenOn\":\"2026-03-11\",\"reason\":\"Hot\"}";
  private static final String MINUTES =
      """
      # Protokoll

      Närvarande: Eva Ekdal, Sixten Granlund

      ## 1. Besök

      Sixten Granlund berättade om Granlunds modell.

      ## 2. Upphandling av vattenverk

      Anbudet från Norrby rör antas.

      ## 3. Övrigt

      Sixten  Granlunds bilder skickas ut.
      """;

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired RecordedHistory history;

  private final String key = UUID.randomUUID().toString();
  private final String body = "body_" + key;
  private final String meeting = "meeting_" + key;
  private final String guest = "person_guest" + key;
  private final String eva = "person_eva" + key;
  private Account secretary = new Account("", "", null, false, false, false, List.of());

  @BeforeEach
  void aMeetingWithAGuestHasMinutesThatAreAdjustedAndPublished() {
    secretary = people.with(Role.SECRETARY, body, null);
    history.publish(
        new BodyEstablished(body, "Gruppen", BodyKind.values()[0], BodyProfile.INFORMAL),
        new PersonRegistered(guest, GUEST),
        new PersonRegistered(eva, "Eva Ekdal"),
        new MeetingPlanned(meeting, body, DAY, null, null, null, null),
        new AgendaItemAdded(meeting, "item_1" + key, "1", "Besök", List.of()),
        new AgendaItemAdded(meeting, "item_2" + key, "2", TITLE, List.of()),
        new AgendaItemAdded(meeting, "item_3" + key, "3", "Övrigt", List.of()),
        new MeetingHeld(meeting, body, DAY, null, null, null, List.of(), null),
        attended(guest, AttendanceCapacity.GUEST),
        attended(eva, AttendanceCapacity.MEMBER),
        new AdjustersElected(meeting, List.of(eva)),
        decided("decision_1" + key, "1", GUEST + " tackades."),
        decided("decision_2" + key, "2", DECISION));
    send(
        "/minutes",
        "{\"content\":%s,\"draftedOn\":\"2026-03-03\",\"profile\":\"INFORMAL\"}"
            .formatted(json(MINUTES)));
    send(
        "/minutes/adjust",
        "{\"adjusterIds\":[\"%s\"],\"adjustedOn\":\"2026-03-09\"}".formatted(eva));
    send("/minutes/publish", "{\"publishedOn\":\"2026-03-10\"}");
    history.awaitReadModels();
  }

  @Test
  void aGuestWhoIsHiddenIsNamedNowhereButToThoseWhoTakePart() {
    Account reader = people.with(Role.READER, body, null);
    assertThat(text(published(), null)).contains(GUEST);

    send("/attendance/" + guest + "/hide", HIDE);
    history.awaitReadModels();

    JsonNode seen = JsonMapper.shared().readTree(text(published(), null));
    assertThat(seen.toString()).doesNotContain("Granlund").contains("Eva Ekdal", "[dolt namn]");
    assertThat(seen.path("contentSha256").asString("")).isEmpty();
    for (String address : ofTheMeeting()) {
      assertThat(text(address, reader)).as(address).isNotBlank().doesNotContain("Granlund");
      assertThat(text(address, secretary)).as(address).contains(GUEST);
    }
    assertThat(text("/api/meetings/" + meeting, secretary)).contains("\"hiddenBecause\":\"Hot\"");

    send("/attendance/" + guest + "/show", "{\"shownOn\":\"2026-03-12\",\"reason\":\"Vill\"}");
    history.awaitReadModels();
    assertThat(text(published(), null)).contains(GUEST);
  }

  @Test
  void whoWasNoGuestIsNotHidden() {
    assertThat(status("/attendance/" + eva + "/hide", HIDE, secretary)).isEqualTo(409);
    assertThat(
            status(
                "/attendance/" + guest + "/hide",
                HIDE,
                people.with(Role.REPRESENTATIVE, body, null)))
        .isEqualTo(403);
  }

  @Test
  void thePartAboutAConfidentialItemIsLeftOutAndTheRestIsPublished() {
    Account reader = people.with(Role.READER, body, null);
    send("/items/item_2" + key + "/confidential", "{\"legalGround\":\"OSL 19 kap. 3 §\"}");
    history.awaitReadModels();

    for (String text :
        List.of(text(published(), null), text("/api/meetings/" + meeting + "/minutes", reader))) {
      assertThat(text).contains("Besök", "Övrigt").doesNotContain(TITLE, DECISION, "Norrby");
    }
    assertThat(text("/api/histories/" + meeting, reader)).doesNotContain(TITLE, DECISION);
    assertThat(text("/api/meetings/" + meeting + "/minutes", secretary)).contains(TITLE, DECISION);
  }

  @Test
  void minutesOfWhichNoPartCanBeToldApartAreWithheldWhole() {
    correct(MINUTES.replace("## 2. " + TITLE + "\n", ""), "Rubriken föll bort");
    send("/items/item_2" + key + "/confidential", "{\"legalGround\":\"OSL 19 kap. 3 §\"}");
    history.awaitReadModels();

    assertThat(text(published(), null)).contains("NOT_PUBLISHED").doesNotContain("Norrby");
  }

  @Test
  void aCorrectionIsSeenAsOneWithTheOldTextAndWithoutWhatIsNotForThePublic() {
    send("/items/item_2" + key + "/confidential", "{\"legalGround\":\"OSL 19 kap. 3 §\"}");
    send("/attendance/" + guest + "/hide", HIDE);
    correct(MINUTES.replace("skickas ut", "läggs ut"), "Rättelse av " + GUEST);
    history.awaitReadModels();

    JsonNode seen = JsonMapper.shared().readTree(text(published(), null));
    JsonNode correction = seen.path("corrections").path(0);
    assertThat(seen.path("content").asString()).contains("läggs ut").doesNotContain("skickas ut");
    assertThat(correction.path("before").asString()).contains("skickas ut");
    assertThat(correction.path("correctedOn").asString()).isEqualTo("2026-03-20");
    assertThat(correction.path("reason").asString()).isEqualTo("Rättelse av [dolt namn]");
    assertThat(seen.path("corrections").size()).isOne();
    assertThat(seen.toString()).doesNotContain("Granlund", TITLE, "Norrby");
  }

  private List<String> ofTheMeeting() {
    return List.of(
        "/api/meetings/" + meeting,
        "/api/meetings/" + meeting + "/minutes",
        "/api/decisions/decision_1" + key,
        "/api/decisions?body=" + body,
        "/api/histories/" + meeting,
        "/meetings/" + meeting,
        "/histories/" + meeting);
  }

  private String published() {
    return "/api/published/meetings/" + meeting;
  }

  private AttendanceRecorded attended(String person, AttendanceCapacity capacity) {
    return new AttendanceRecorded(
        meeting,
        new Attendance(
            person, null, AttendanceStatus.PRESENT, capacity, null, false, List.of(), null, null));
  }

  private DecisionRecorded decided(String id, String number, String text) {
    String item = "item_" + number + key;
    return new DecisionRecorded(
        id, body, meeting, item, number, null, null, text, DecisionOutcome.APPROVED, DAY);
  }

  private void correct(String content, String reason) {
    send(
        "/minutes/correct",
        "{\"content\":%s,\"correctedOn\":\"2026-03-20\",\"reason\":%s}"
            .formatted(json(content), json(reason)));
  }

  private void send(String what, String body) {
    assertThat(status(what, body, secretary)).as(what).isBetween(200, 299);
  }

  private int status(String what, String body, Account account) {
    return people
        .signedIn(
            http.post()
                .uri("/api/meetings/" + meeting + what)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body),
            account)
        .exchange()
        .expectBody()
        .returnResult()
        .getStatus()
        .value();
  }

  private static String json(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }

  private String text(String address, @Nullable Account account) {
    WebTestClient.RequestHeadersSpec<?> request = http.get().uri(address);
    if (account != null) {
      people.signedIn(request, account);
    }
    byte[] answer = request.exchange().expectBody().returnResult().getResponseBody();
    return answer == null ? "" : new String(answer, StandardCharsets.UTF_8);
  }
}
