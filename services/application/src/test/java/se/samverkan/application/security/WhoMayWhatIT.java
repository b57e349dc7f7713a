package se.samverkan.application.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.accounts.people.Account;
import se.samverkan.accounts.people.Grant;
import se.samverkan.accounts.people.Role;
import se.samverkan.accounts.tokens.TokenRole;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** A role counts in its body only, and every event says who did it, as whom and by what. */
@WithDatabases
@Import(People.class)
@TestPropertySource(properties = "samverkan.sign-in.required=true")
class WhoMayWhatIT {

  @Autowired WebTestClient http;
  @Autowired People people;
  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;

  String mine = "";
  String others = "";

  @BeforeEach
  void twoBodiesHaveAMeetingEach() {
    mine = body();
    others = body();
    for (String body : List.of(mine, others)) {
      history.publish(
          new BodyEstablished(body, body, BodyKind.values()[0], BodyProfile.values()[0]),
          new MeetingPlanned(
              meetingOf(body), body, LocalDate.of(2026, 3, 2), null, null, null, null));
    }
  }

  @Test
  void aSecretaryActsInTheirOwnBodyOnly() {
    Account secretary = people.with(Role.SECRETARY, mine, null);

    assertThat(status(plan(mine), secretary)).isEqualTo(201);
    assertThat(status(plan(others), secretary)).isEqualTo(403);
    assertThat(status(cancel(meetingOf(others)), secretary)).isEqualTo(403);
    assertThat(status(get("/api/meetings/" + meetingOf(mine)), secretary)).isEqualTo(200);
    assertThat(status(get("/api/meetings/" + meetingOf(others)), secretary)).isEqualTo(403);
    assertThat(status(get("/api/meetings?body=" + others), secretary)).isEqualTo(403);
  }

  @Test
  void aThingOfAnotherBodyIsNotReachedByNamingOnesOwn() {
    Account secretary = people.with(Role.SECRETARY, mine, null);
    WebTestClient.RequestHeadersSpec<?> call =
        post(
            "/api/meetings/" + meetingOf(others) + "/call",
            "{\"bodyId\":\"%s\",\"date\":\"2026-03-02\",\"form\":\"ON_SITE\"}".formatted(mine));

    assertThat(status(call, secretary)).isEqualTo(403);
  }

  @Test
  void listsAreNarrowedToTheBodyThatSomebodyReads() {
    Account reader = people.with(Role.READER, mine, null);

    people
        .signedIn(get("/api/meetings"), reader)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].id")
        .isEqualTo(meetingOf(mine));
    assertThat(status(get("/api/meetings?body=" + mine + "&body=" + others), reader))
        .isEqualTo(403);
  }

  @Test
  void whoSeesEveryBodySeesTheWholeList() {
    Account reader = people.with(Role.READER, Grant.EVERY_BODY, null);

    assertThat(status(get("/api/meetings?body=" + others), reader)).isEqualTo(200);
    assertThat(status(get("/api/meetings"), reader)).isEqualTo(200);
  }

  @Test
  void aRepresentativeSpeaksForTheirOwnOrganisationOnly() {
    Account representative = people.with(Role.REPRESENTATIVE, mine, null);
    String own = "organisation_1";
    String another = "organisation_2";

    assertThat(status(putForward(own), representative)).isNotEqualTo(403);
    assertThat(status(putForward(another), representative)).isEqualTo(403);
  }

  @Test
  void everyEventSaysWhoDidItAsWhomAndByWhat() {
    Account secretary = people.with(Role.SECRETARY, mine, null);
    String byPage = "meeting_" + UUID.randomUUID();
    String byToken = "meeting_" + UUID.randomUUID();

    assertThat(status(plan(mine, byPage), secretary)).isEqualTo(201);
    plan(mine, byToken)
        .header("Authorization", "Bearer " + people.token(secretary, TokenRole.SECRETARY))
        .exchange()
        .expectStatus()
        .isCreated();

    assertThat(metadata(byPage)).contains(secretary.accountId(), "\"secretary\"", "\"page\"");
    assertThat(metadata(byToken)).contains(secretary.accountId(), "\"secretary\"", "\"token\"");
  }

  @Test
  void aProgramMayNoMoreThanItsToken() {
    Account secretary = people.with(Role.SECRETARY, mine, null);
    String token = people.token(secretary, TokenRole.READER);

    get("/api/meetings")
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isOk();
    plan(mine)
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("NOT_ALLOWED");
    post(
            "/api/me/tokens",
            "{\"name\":\"x\",\"role\":\"READER\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}")
        .header("Authorization", "Bearer " + token)
        .exchange()
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whoeverShowsNothingOrSomethingWrongIsNobody() {
    get("/api/meetings")
        .exchange()
        .expectStatus()
        .isUnauthorized()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("NOT_SIGNED_IN");
    get("/api/meetings")
        .header("Authorization", "Bearer smv_00000000_" + "a".repeat(43))
        .exchange()
        .expectStatus()
        .isUnauthorized();
    get("/api/meetings").cookie("__Host-session", "x").exchange().expectStatus().isUnauthorized();
    get("/api/nothing-here").exchange().expectStatus().isUnauthorized();
  }

  @Test
  void aPageOfAnotherSiteCannotActForWhoIsSignedIn() {
    Account secretary = people.with(Role.SECRETARY, mine, null);
    WebTestClient.RequestHeadersSpec<?> forged = post("/api/meetings", "{}").header("X-Other", "x");
    people.signedIn(forged, secretary);

    forged
        .headers(headers -> headers.remove("X-XSRF-TOKEN"))
        .exchange()
        .expectStatus()
        .isForbidden()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("PAGE_NOT_OURS");
  }

  @Test
  void everyAnswerTellsBrowsersToRunNothingAndFrameNothing() {
    get("/actuator/health")
        .exchange()
        .expectHeader()
        .valueMatches("Content-Security-Policy", ".*default-src 'none'.*frame-ancestors 'none'.*")
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .valueEquals("X-Frame-Options", "DENY");
  }

  private int status(WebTestClient.RequestHeadersSpec<?> request, Account account) {
    return people
        .signedIn(request, account)
        .exchange()
        .returnResult(Void.class)
        .getStatus()
        .value();
  }

  private String metadata(String stream) {
    return String.valueOf(
        new JdbcTemplate(dataSource)
            .queryForObject(
                "select metadata from event where stream_id = ?", String.class, stream));
  }

  private WebTestClient.RequestHeadersSpec<?> plan(String body) {
    return plan(body, "meeting_" + UUID.randomUUID());
  }

  private WebTestClient.RequestHeadersSpec<?> plan(String body, String meeting) {
    return post(
        "/api/meetings",
        "{\"meetingId\":\"%s\",\"bodyId\":\"%s\",\"date\":\"2026-04-02\"}"
            .formatted(meeting, body));
  }

  private WebTestClient.RequestHeadersSpec<?> cancel(String meeting) {
    return post("/api/meetings/" + meeting + "/cancel", "{\"reason\":\"Sjukdom\"}");
  }

  private WebTestClient.RequestHeadersSpec<?> putForward(String organisation) {
    return post(
        "/api/matters/matter_" + UUID.randomUUID() + "/put-forward",
        "{\"toBodyId\":\"%s\",\"organisationId\":\"%s\",\"title\":\"Bredband\",\"ifTimeAllows\":false,\"putForwardOn\":\"2026-03-01\"}"
            .formatted(mine, organisation));
  }

  private WebTestClient.RequestHeadersSpec<?> get(String uri) {
    return http.get().uri(uri);
  }

  private WebTestClient.RequestHeadersSpec<?> post(String uri, String body) {
    return http.post().uri(uri).contentType(MediaType.APPLICATION_JSON).bodyValue(body);
  }

  private static String body() {
    return "body_" + UUID.randomUUID();
  }

  private static String meetingOf(String body) {
    return body.replace("body_", "meeting_");
  }
}
