package se.samverkan.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.StandingItem;
import se.samverkan.events.bodies.StandingItemKind;
import se.samverkan.events.bodies.StandingItemsSet;
import se.samverkan.events.decisions.MatterPutForward;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** From a tabled item to the next agenda, over HTTP alone, and nothing twice after a restart. */
@WithDatabases
class MeetingsLifeIT {

  private static final String AUTOMATION = "WhenAgendaOpenedThenBuildAgenda";
  private static final String BODY = "body_life";
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 5);

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;
  @Autowired DataSource dataSource;
  @Autowired TokenStore tokens;
  @Autowired EventProcessingConfiguration processing;

  @Test
  void whatIsTabledAndPutForwardComesOntoTheNextAgendaOnce() {
    history.publish(
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new StandingItemsSet(
            BODY,
            List.of(),
            List.of(
                new StandingItem(
                    "Utestående", List.of(), StandingItemKind.OUTSTANDING_MATTERS, false),
                new StandingItem("Avslutning", List.of(), StandingItemKind.ORDINARY, true)),
            MARCH,
            null,
            null));
    send("/api/meetings", plan("meeting_march", MARCH));
    send("/api/meetings", plan("meeting_april", MARCH.plusMonths(1)));
    send(
        "/api/meetings/meeting_march/items",
        Map.of("itemId", "item_water", "number", "1", "title", "Vatten"));
    refused(
        "/api/meetings/meeting_march/items/item_water/conclude",
        Map.of("outcome", "DECIDED"),
        "MEETING_NOT_OPENED",
        "meetingId");
    send(
        "/api/meetings/meeting_march/call",
        Map.of("bodyId", BODY, "date", "2027-03-05", "form", "REMOTE"));
    send(
        "/api/meetings/meeting_march/open",
        Map.of("date", "2027-03-05", "at", "09:00", "chairId", "person_eva"));
    send("/api/meetings/meeting_march/items/item_water/table", Map.of("reason", "underlag saknas"));
    send("/api/meetings/meeting_march/close", Map.of("at", "10:00"));

    send("/api/meetings/meeting_april/agenda", Map.of());
    awaitItems("[\"Utestående\",\"Vatten\",\"Avslutning\"]");
    history.publish(
        new MatterPutForward(
            "matter_roads", BODY, null, null, null, "Vägar", null, true, null, null, MARCH));
    awaitItems("[\"Utestående\",\"Vatten\",\"Vägar\",\"Avslutning\"]");
    http.get()
        .uri("/api/meetings/meeting_april")
        .exchange()
        .expectBody()
        .jsonPath("$.items[1].history.origin.kind")
        .isEqualTo("TABLED")
        .jsonPath("$.items[1].history.origin.meeting.date")
        .isEqualTo("2027-03-05")
        .jsonPath("$.items[2].ifTimeAllows")
        .isEqualTo(true);

    long events = events();
    readEverythingAgain();
    send("/api/meetings", plan("meeting_may", MARCH.plusMonths(2)));
    send("/api/meetings/meeting_april/cancel", Map.of("reason", "förhinder"));
    send("/api/meetings/meeting_may/agenda", Map.of("standingItems", false));
    await()
        .untilAsserted(() -> assertThat(titles("meeting_may")).isEqualTo("[\"Vatten\",\"Vägar\"]"));
    assertThat(titles("meeting_april"))
        .isEqualTo("[\"Utestående\",\"Vatten\",\"Vägar\",\"Avslutning\"]");
    assertThat(events()).isEqualTo(events + 3 + 5);

    http.get()
        .uri("/api/meetings/meeting_march/minutes/proposal")
        .exchange()
        .expectBody()
        .jsonPath("$.content")
        .value(content -> assertThat(content).asString().contains("## 1. Vatten", "Bordlades"));
  }

  @Test
  void datesAndTimesThatDoNotExistAreRefusedByTheirField() {
    refused(
        "/api/meetings",
        Map.of("meetingId", "meeting_x", "bodyId", BODY, "date", "2027-03-28", "start", "02:30"),
        "LOCAL_TIME_DOES_NOT_EXIST",
        "start");
    http.post()
        .uri("/api/meetings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(Map.of("meetingId", "meeting_x", "bodyId", BODY, "date", "2027-02-30"))
        .exchange()
        .expectStatus()
        .is4xxClientError()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("date");
  }

  private void readEverythingAgain() {
    TrackingEventProcessor processor =
        processing.eventProcessor(AUTOMATION, TrackingEventProcessor.class).orElseThrow();
    processor.shutDown();
    tokens.fetchToken(AUTOMATION, 0);
    tokens.deleteToken(AUTOMATION, 0);
    processor.start();
  }

  private long events() {
    Long count =
        new JdbcTemplate(dataSource).queryForObject("select count(*) from event", Long.class);
    return count == null ? 0 : count;
  }

  private static Map<String, Object> plan(String meetingId, LocalDate date) {
    return Map.of("meetingId", meetingId, "bodyId", BODY, "date", date.toString());
  }

  private void awaitItems(String titles) {
    await().untilAsserted(() -> assertThat(titles("meeting_april")).isEqualTo(titles));
  }

  private String titles(String meetingId) {
    StringBuilder titles = new StringBuilder();
    http.get()
        .uri("/api/meetings/" + meetingId)
        .exchange()
        .expectBody()
        .jsonPath("$.items[*].title")
        .value(found -> titles.append(found));
    return titles.toString();
  }

  private void send(String uri, Map<String, Object> body) {
    http.post()
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .is2xxSuccessful();
    history.awaitReadModels();
  }

  private void refused(String uri, Map<String, Object> body, String code, String field) {
    http.post()
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .is4xxClientError()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);
  }
}
