package se.samverkan.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.AgendaItemOriginRecorded;
import se.samverkan.events.meetings.AgendaItemTabled;
import se.samverkan.events.meetings.ItemOrigin;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.events.meetings.OriginKind;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Commands come over HTTP, meetings happen elsewhere, and matters and decisions follow. */
@NullMarked
@WithDatabases
class DecisionsIT {

  private static final LocalDate APRIL = LocalDate.of(2024, 4, 5);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);

  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;
  @Autowired WebTestClient http;

  @Test
  void whatIsPassedOnIsPutForwardPutOffTakenUpAndAnswered() {
    decide("decision_1", "body_group", "item_1", "RECOMMENDED", "2024-03-01");
    forward("decision_1");
    String matter = TypedId.derived("matter", "decision_1");
    awaitEvent(matter, "decisions.MatterOpened", "Mötesplan");
    awaitEvent(matter, "decisions.MatterPutForward", "body_committee");

    history.publish(
        planned("meeting_april", APRIL),
        added("meeting_april", "item_april"),
        origin(
            "meeting_april",
            "item_april",
            new ItemOrigin(OriginKind.FORWARDED, null, null, matter, "decision_1"),
            matter));
    decide("decision_2", "body_committee", "item_april", "TABLED", "2024-04-05");
    awaitEvent("decision_1", "decisions.ForwardedDecisionAnswered", "TABLED");
    history.publish(
        new AgendaItemConcluded("meeting_april", "item_april", ItemOutcome.TABLED, null),
        new AgendaItemTabled(
            "meeting_april", "body_committee", "item_april", matter, null, "underlaget saknas"));
    awaitEvent(matter, "decisions.MatterTabled", "underlaget saknas");

    history.publish(
        planned("meeting_may", MAY),
        added("meeting_may", "item_may"),
        origin(
            "meeting_may",
            "item_may",
            new ItemOrigin(OriginKind.TABLED, "meeting_april", "item_april", null, null),
            matter));
    awaitEvent(matter, "decisions.MatterReturned", "2024-05-03");
    decide("decision_3", "body_committee", "item_may", "APPROVED", "2024-05-03");
    awaitEvent("decision_1", "decisions.ForwardedDecisionAnswered", "decision_3");
    history.publish(new AgendaItemConcluded("meeting_may", "item_may", ItemOutcome.DECIDED, null));
    awaitEvent(matter, "decisions.MatterTakenUp", "item_may");

    assertThat(events("decision_1", "decisions.ForwardedDecisionAnswered")).hasSize(2);
    assertThat(events(matter, "decisions.MatterTakenUp")).hasSize(1);
  }

  @Test
  void whatIsPassedOnIsAnsweredByADecisionBetweenMeetings() {
    decide("decision_11", "body_group", "item_1", "FORWARDED", "2024-03-01");
    forward("decision_11");
    send(
        "/api/decisions/circulated",
        """
        {"decisionId": "decision_12", "bodyId": "body_committee", "text": "Planen antas.",
         "outcome": "APPROVED", "asked": [{"organisationId": "organisation_a"}],
         "circulatedOn": "2024-03-10", "answersDecisionId": "decision_11", "effects": [],
         "profile": "INFORMAL"}
        """,
        200);
    send(
        "/api/decisions/decision_12/answers",
        """
        {"organisationId": "organisation_a", "answer": "IN_FAVOUR", "answeredOn": "2024-03-11"}
        """,
        200);
    send("/api/decisions/decision_12/carry", "{\"carriedOn\": \"2024-03-12\"}", 200);
    awaitEvent("decision_11", "decisions.ForwardedDecisionAnswered", "decision_12");
  }

  private void decide(String id, String body, String item, String outcome, String on) {
    send(
        "/api/decisions",
        """
        {"decisionId": "%s", "bodyId": "%s", "meetingId": "meeting_1", "itemId": "%s",
         "itemNumber": "5", "text": "att anta mötesplanen", "outcome": "%s", "decidedOn": "%s"}
        """
            .formatted(id, body, item, outcome, on),
        201);
  }

  private void forward(String id) {
    send(
        "/api/decisions/" + id + "/forward",
        """
        {"toBodyId": "body_committee", "kind": "RECOMMENDED", "title": "Mötesplan",
         "text": "att anta mötesplanen", "forwardedOn": "2024-03-01"}
        """,
        200);
  }

  private void send(String path, String json, int status) {
    http.post()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(json)
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }

  private void awaitEvent(String stream, String name, String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> assertThat(events(stream, name)).anyMatch(payload -> payload.contains(words)));
  }

  private List<String> events(String stream, String name) {
    return new JdbcTemplate(dataSource)
            .queryForList(
                "select payload from event where stream_id = ? and name = ?",
                String.class,
                stream,
                name)
            .stream()
            .map(String::valueOf)
            .toList();
  }

  private static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, "body_committee", date, null, null, null, null);
  }

  private static AgendaItemAdded added(String meetingId, String itemId) {
    return new AgendaItemAdded(meetingId, itemId, "5", "Mötesplan", List.of());
  }

  private static AgendaItemOriginRecorded origin(
      String meetingId, String itemId, ItemOrigin origin, @Nullable String matterId) {
    return new AgendaItemOriginRecorded(meetingId, "body_committee", itemId, origin, matterId);
  }
}
