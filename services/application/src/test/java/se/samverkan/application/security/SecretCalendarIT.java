package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Grants;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A calendar program fetches one calendar at a secret address, for as long as that may be. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class SecretCalendarIT {

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired Grants grants;
  @Autowired RecordedHistory history;
  @Autowired Clock clock;

  private final String body = "body_" + UUID.randomUUID();
  private Account eva = new Account("", "", null, false, false, true, java.util.List.of());

  @BeforeEach
  void aBodyHasAMeetingAndAReader() {
    history.publish(
        new BodyEstablished(body, body, BodyKind.values()[0], BodyProfile.values()[0]),
        new MeetingPlanned(
            body.replace("body", "meeting"),
            body,
            LocalDate.of(2026, 3, 2),
            null,
            null,
            null,
            null));
    eva = people.with(Role.READER, body, "person_eva");
  }

  @Test
  void aProgramThatCannotSignInFetchesTheCalendarAndNothingElse() {
    JsonNode made = made(address(body));
    String path = made.get("path").asString();

    EntityExchangeResult<byte[]> fetched =
        fetch(path).expectStatus().isOk().expectBody().returnResult();

    assertThat(fetched.getResponseHeaders().getContentType())
        .isEqualTo(MediaType.parseMediaType("text/calendar;charset=UTF-8"));
    assertThat(new String(Objects.requireNonNull(fetched.getResponseBody())))
        .contains("BEGIN:VCALENDAR", "20260302");
    http.get()
        .uri(path)
        .header(
            HttpHeaders.IF_NONE_MATCH,
            Objects.requireNonNull(fetched.getResponseHeaders().getETag()))
        .exchange()
        .expectStatus()
        .isNotModified();
    String secret = path.replaceAll(".*/|\\.ics", "");
    http.get()
        .uri("/api/meetings")
        .cookie("__Host-session", secret)
        .exchange()
        .expectStatus()
        .isUnauthorized();
    people
        .signedIn(http.get().uri("/api/me/calendar-addresses"), eva)
        .exchange()
        .expectBody(String.class)
        .value(all -> assertThat(all).contains(body).doesNotContain(secret));
  }

  @Test
  void anAddressThatIsRevokedHasExpiredOrLostItsReasonShowsNothing() throws Exception {
    JsonNode revoked = made(address(body));
    Instant soon = clock.instant().plus(Duration.ofSeconds(5));
    JsonNode expired =
        made("{\"name\":\"x\",\"bodyId\":\"%s\",\"expiresAt\":\"%s\"}".formatted(body, soon));
    JsonNode lost = made(address(body));

    people
        .signedIn(
            http.post()
                .uri(
                    "/api/me/calendar-addresses/{id}/revoke",
                    revoked.get("address").get("addressId").asString()),
            eva)
        .exchange()
        .expectStatus()
        .isOk();
    fetch(revoked.get("path").asString()).expectStatus().isNotFound();
    fetch(lost.get("path").asString()).expectStatus().isOk();
    grants.take(eva.accountId(), new Grant(Role.READER, body, null));
    fetch(lost.get("path").asString()).expectStatus().isNotFound();
    fetch("/calendars/" + "a".repeat(43) + ".ics").expectStatus().isNotFound();
    grants.give(eva.accountId(), new Grant(Role.READER, body, null), "test");
    while (!clock.instant().isAfter(soon)) {
      Thread.sleep(50);
    }
    fetch(expired.get("path").asString()).expectStatus().isNotFound();
  }

  @Test
  void nobodyMakesAnAddressForWhatTheyMayNotSeeOrByAToken() {
    make(address("body_another")).expectStatus().isForbidden();
    make("{\"name\":\"x\",\"personId\":\"person_another\"}").expectStatus().isForbidden();
    make("{\"name\":\"x\",\"personId\":\"person_eva\"}").expectStatus().isCreated();
    make("{\"name\":\"x\"}").expectStatus().isBadRequest();
    make("{\"name\":\"x\",\"bodyId\":\"%s\",\"expiresAt\":\"2020-01-01T00:00:00Z\"}"
            .formatted(body))
        .expectStatus()
        .isBadRequest();
    http.post()
        .uri("/api/me/calendar-addresses")
        .header("Authorization", "Bearer " + people.token(eva, TokenRole.READER))
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(address(body))
        .exchange()
        .expectStatus()
        .isForbidden();
    people
        .signedIn(http.post().uri("/api/me/calendar-addresses/none/revoke"), eva)
        .exchange()
        .expectStatus()
        .isNotFound();
  }

  private static String address(String body) {
    return "{\"name\":\"Telefonen\",\"bodyId\":\"%s\"}".formatted(body);
  }

  private ResponseSpec fetch(String path) {
    return http.get().uri(path).exchange();
  }

  private ResponseSpec make(String wanted) {
    return people
        .signedIn(
            http.post()
                .uri("/api/me/calendar-addresses")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(wanted),
            eva)
        .exchange();
  }

  private JsonNode made(String wanted) {
    return JsonMapper.shared()
        .readTree(
            make(wanted).expectStatus().isCreated().expectBody().returnResult().getResponseBody());
  }
}
