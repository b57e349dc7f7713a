package se.samverkan.assignments.automations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingMoved;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Assignments are given over HTTP, and what happens elsewhere changes and drops them. */
@NullMarked
@WithDatabases
class AssignmentsIT {

  private static final LocalDate APRIL = LocalDate.of(2024, 4, 5);
  private static final LocalDate APRIL_12 = LocalDate.of(2024, 4, 12);
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);

  @Autowired RecordedHistory history;
  @Autowired DataSource dataSource;
  @Autowired WebTestClient http;

  @Test
  void whatIsDueAtAMeetingFollowsItAndADecisionDropsIt() {
    history.publish(planned("meeting_2", APRIL), planned("meeting_3", MAY));
    give("assignment_1", 201);
    send("/assignment_1/accept", "{\"assignee\": %s, \"on\": \"2024-03-02\"}".formatted(ANNA), 200);

    history.publish(
        new MeetingMoved("meeting_2", "body_1", APRIL, APRIL_12, null, null, null, "krock"));
    awaitEvent("AssignmentDueChanged", "2024-04-12");

    history.publish(new MeetingCancelled("meeting_2", "body_1", APRIL_12, null, "förhinder"));
    awaitEvent("AssignmentDueChanged", "2024-05-03");

    history.publish(
        new DecisionEffectsRecorded(
            "decision_1",
            "body_1",
            MAY,
            "att uppdraget utgår",
            List.of(
                new DecisionEffect(
                    EffectKind.DROP_ASSIGNMENT, "assignment_1", List.of(), List.of()))));
    awaitEvent("AssignmentDropped", "att uppdraget utgår");
  }

  @Test
  void anAssignmentGoesOnFromBeingTakenOnToBeingAcceptedAsDone() {
    give("assignment_3", 201);
    send("/assignment_3/accept", "{\"assignee\": %s, \"on\": \"2024-03-02\"}".formatted(ANNA), 200);
    send(
        "/assignment_3/progress",
        "{\"assignee\": %s, \"text\": \"halvvägs\", \"on\": \"2024-03-10\"}".formatted(ANNA),
        200);
    askMoreTime("2024-05-01", "2024-03-11");
    send(
        "/assignment_3/more-time/refuse",
        "{\"on\": \"2024-03-12\", \"reason\": \"brådskar\"}",
        200);
    askMoreTime("2024-04-20", "2024-03-13");
    send(
        "/assignment_3/more-time/give",
        """
        {"due": {"kind": "DATE", "date": "2024-04-20"}, "on": "2024-03-14", "meetingId": "meeting_9"}
        """,
        200);
    send(
        "/assignment_3/hand-over",
        """
        {"assignees": [{"kind": "ORGANISATION", "reference": "organisation_a"}],
         "on": "2024-03-20", "reason": "ny anställning"}
        """,
        200);
    send("/assignment_3/report", "{\"reportedOn\": \"2024-04-12\", \"note\": \"utkast\"}", 200);
    send(
        "/assignment_3/report/send-back",
        "{\"on\": \"2024-04-12\", \"reason\": \"kostnaderna saknas\"}",
        200);
    send("/assignment_3/report", "{\"reportedOn\": \"2024-04-19\", \"note\": \"klart\"}", 200);
    send("/assignment_3/report/accept", "{\"on\": \"2024-05-03\"}", 200);
    refused(
        "/assignment_3/report/send-back",
        "{\"on\": \"2024-05-03\", \"reason\": \"ändå inte\"}",
        409,
        "REPORT_ALREADY_ACCEPTED",
        "assignmentId");

    assertThat(recordedOf("assignment_3"))
        .containsExactly(
            "AssignmentGivenBetweenMeetings",
            "AssignmentAccepted",
            "AssignmentProgressRecorded",
            "MoreTimeAsked",
            "MoreTimeRefused",
            "MoreTimeAsked",
            "MoreTimeGiven",
            "AssignmentDueChanged",
            "AssignmentHandedOver",
            "AssignmentReported",
            "AssignmentSentBack",
            "AssignmentReported",
            "AssignmentReportAccepted");
  }

  @Test
  void anAssignmentIsDropped() {
    give("assignment_4", 201);
    send("/assignment_4/drop", "{\"droppedOn\": \"2024-03-12\", \"reason\": \"inaktuellt\"}", 200);
    refused(
        "/assignment_4/progress",
        "{\"text\": \"halvvägs\", \"on\": \"2024-03-13\"}",
        409,
        "ASSIGNMENT_ALREADY_DROPPED",
        "assignmentId");
  }

  @Test
  void whatIsWrongIsRefusedByTheNameOfItsField() {
    give("assignment_2", 201);
    give("assignment_2", 201);
    String someoneElse =
        "{\"assignee\": {\"kind\": \"ROLE\", \"reference\": \"kansliet\"}, \"on\": \"2024-03-02\"}";
    refused("/assignment_2/accept", someoneElse, 409, "NOT_ASSIGNED", "assignee");
    refused("/assignment_2/progress", "{\"text\": \"x\"}", 400, "FIELD_MISSING", "on");
    refused(
        "/assignment_2/accept",
        "{\"assignee\": {\"kind\": \"PERSON\", \"reference\": \"Anna\"}, \"on\": \"2024-03-02\"}",
        400,
        "MALFORMED_ID",
        "assignee");
  }

  private static final String ANNA = "{\"kind\": \"PERSON\", \"reference\": \"person_anna\"}";

  private void askMoreTime(String until, String on) {
    send(
        "/assignment_3/more-time/ask",
        """
        {"due": {"kind": "DATE", "date": "%s"}, "on": "%s", "reason": "många remissvar"}
        """
            .formatted(until, on),
        200);
  }

  private List<String> recordedOf(String assignmentId) {
    return new JdbcTemplate(dataSource)
            .queryForList(
                "select name from event where stream_id = ? order by sequence_number",
                String.class,
                assignmentId)
            .stream()
            .map(name -> String.valueOf(name).substring("assignments.".length()))
            .toList();
  }

  private void give(String id, int status) {
    send(
        "/between-meetings",
        """
        {"assignmentId": "%s", "bodyId": "body_1", "assignees": [%s], "task": "skriva",
         "due": {"kind": "NEXT_MEETING"}, "explicit": true, "givenOn": "2024-03-01"}
        """
            .formatted(id, ANNA),
        status);
  }

  private void send(String path, String json, int status) {
    exchange(path, json).expectStatus().isEqualTo(status);
  }

  private void refused(String path, String json, int status, String code, String field) {
    exchange(path, json)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);
  }

  private WebTestClient.ResponseSpec exchange(String path, String json) {
    return http.post()
        .uri("/api/assignments" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(json)
        .exchange();
  }

  private void awaitEvent(String name, String words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        new JdbcTemplate(dataSource)
                            .queryForList(
                                "select payload from event where stream_id = 'assignment_1' and"
                                    + " name = ?",
                                String.class,
                                "assignments." + name))
                    .anyMatch(payload -> payload.contains(words)));
  }

  private static MeetingPlanned planned(String meetingId, LocalDate date) {
    return new MeetingPlanned(meetingId, "body_1", date, null, null, null, null);
  }
}
