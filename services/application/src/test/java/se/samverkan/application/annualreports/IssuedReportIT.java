package se.samverkan.application.annualreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was issued stays as it was to the byte, whatever happens afterwards. */
@WithDatabases
@TestPropertySource(
    properties = {"samverkan.sign-in.required=false", "samverkan.operator=arkivarien"})
class IssuedReportIT {

  private static final String REPORT = "/api/annual-reports/body_issuing/2023";

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;

  @Test
  void anIssuedReportStaysAsItWasAndTheNextOneIsAnotherVersion() throws Exception {
    history.publish(
        new BodyEstablished(
            "body_issuing", "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        held("meeting_issuing-1", LocalDate.of(2023, 3, 1)));
    comment("MEETINGS", "Ett möte hölls.");

    JsonNode first = issue();
    assertThat(first.get("version").asInt()).isEqualTo(1);
    byte[] issued = get(REPORT + "/versions/1", first);
    assertThat(sha256(issued)).isEqualTo(first.get("sha256").asString());
    assertThat(issued).hasSize(first.get("size").asInt()).isEqualTo(get(REPORT, first));

    history.publish(held("meeting_issuing-2", LocalDate.of(2023, 9, 1)));
    comment("MEETINGS", "Två möten hölls.");

    assertThat(get(REPORT + "/versions/1", first)).isEqualTo(issued);
    JsonNode second = issue();
    assertThat(second.get("version").asInt()).isEqualTo(2);
    assertThat(get(REPORT + "/versions/1", second)).isEqualTo(issued);
    assertThat(held(issued)).isEqualTo(1);
    assertThat(held(get(REPORT, second))).isEqualTo(2);
    assertThat(comments(issued)).contains("Ett möte hölls.").doesNotContain("Två");
    assertThat(comments(get(REPORT + "/versions/2", second))).contains("Två möten hölls.");
    assertThat(comments(get(REPORT, second))).contains("Två möten hölls.");

    assertThat(issue().get("version").asInt()).as("the same bytes again").isEqualTo(2);
    JsonNode versions = json(get(REPORT + "/versions", second));
    assertThat(versions.get("total").asInt()).isEqualTo(2);
    assertThat(versions.at("/items/0/sha256").asString()).isEqualTo(sha256(issued));
    assertThat(versions.at("/items/1/issuedBy").asString()).isEqualTo("arkivarien");
  }

  @Test
  void asKnownWhenItWasIssuedTheReportSaysTheSameToTheByte() {
    history.publish(
        new BodyEstablished(
            "body_known", "Nätverket", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        held("body_known", "meeting_known-1", LocalDate.of(2023, 3, 1)));
    String report = "/api/annual-reports/body_known/2023";
    JsonNode first = issue(report);
    byte[] issued = get(report + "/versions/1", first);
    history.publish(held("body_known", "meeting_known-2", LocalDate.of(2023, 9, 1)));

    String moment = json(get(report + "/versions", first)).at("/items/0/recordedAt").asString();
    byte[] known = known(report, moment);

    assertThat(known).isEqualTo(issued);
    assertThat(held(known)).isEqualTo(1);
    assertThat(held(get(report, first))).isEqualTo(2);
    refused(http.get().uri(report + "?knownOn=1999-01-01"), 404, "UNKNOWN_BODY");
    refused(http.get().uri(report + "?knownOn=2999-01-01"), 400, "MOMENT_IN_FUTURE");
    refused(http.get().uri(report + "?knownOn=igår"), 400, "MALFORMED_MOMENT");
  }

  @Test
  void whatIsNotThereIsNeitherIssuedNorGivenOut() {
    refused(http.post().uri("/api/annual-reports/body_nowhere/2023/versions"), 404, "UNKNOWN_BODY");
    refused(
        http.post().uri("/api/annual-reports/body_nowhere/1/versions"), 400, "YEAR_OUT_OF_RANGE");
    refused(
        http.get().uri("/api/annual-reports/body_nowhere/2023/versions/1"), 404, "UNKNOWN_VERSION");
  }

  private byte[] known(String uri, String moment) {
    return Objects.requireNonNull(
        http.get()
            .uri(uri + "?knownOn=" + moment)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBodyContent());
  }

  private JsonNode issue() {
    return issue(REPORT);
  }

  private JsonNode issue(String report) {
    return json(
        Objects.requireNonNull(
            http.post()
                .uri(report + "/versions")
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .returnResult()
                .getResponseBodyContent()));
  }

  private void comment(String section, String text) {
    http.post()
        .uri(REPORT + "/comments/" + section)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"text\": \"" + text + "\"}")
        .exchange()
        .expectStatus()
        .isOk();
  }

  private byte[] get(String uri, JsonNode after) {
    return Objects.requireNonNull(
        http.get()
            .uri(uri + "?after=" + after.get("position").asLong())
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentType(MediaType.APPLICATION_JSON)
            .expectBody()
            .returnResult()
            .getResponseBodyContent());
  }

  private static void refused(
      WebTestClient.RequestHeadersSpec<?> request, int status, String code) {
    request
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  private static int held(byte[] report) {
    return json(report).at("/meetings/held").asInt();
  }

  private static String comments(byte[] report) {
    return json(report).get("comments").toString();
  }

  private static JsonNode json(byte[] bytes) {
    return JsonMapper.shared().readTree(new String(bytes, StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static MeetingHeld held(String meetingId, LocalDate date) {
    return held("body_issuing", meetingId, date);
  }

  private static MeetingHeld held(String bodyId, String meetingId, LocalDate date) {
    return new MeetingHeld(meetingId, bodyId, date, null, null, "Eken", List.of(), null);
  }
}
