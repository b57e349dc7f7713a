package se.samverkan.workplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.decisions.DecisionEffect;
import se.samverkan.events.decisions.DecisionEffectsRecorded;
import se.samverkan.events.decisions.EffectKind;
import se.samverkan.events.workplans.ActivityAdded;
import se.samverkan.events.workplans.WorkPlanAdopted;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;
import se.samverkan.workplans.references.BodyId;
import se.samverkan.workplans.workplan.WorkPlanId;

/**
 * A year's plan is written, adopted by a decision and followed up over HTTP; what is left moves on.
 */
@NullMarked
@WithDatabases
class WorkPlansIT {

  private static final BodyId COMMITTEE = new BodyId("body_committee");
  private static final String PLAN = WorkPlanId.of(COMMITTEE, 2024).value();
  private static final String NEXT = WorkPlanId.of(COMMITTEE, 2025).value();

  @Autowired RecordedHistory history;
  @Autowired WebTestClient http;
  @Autowired EventStore events;

  @Test
  void aPlanLivesThroughItsYear() {
    begin(PLAN, 2024);
    begin(NEXT, 2025);
    send(PLAN, "/focus-areas", "{'focusAreaId': 'focusarea_1', 'title': 'Kompetens'}", 200);
    send(NEXT, "/focus-areas", "{'focusAreaId': 'focusarea_2', 'title': 'Kompetens'}", 200);
    send(
        PLAN,
        "/activities",
        "{'activityId': 'activity_1', 'activity': {'focusAreaId': 'focusarea_1', 'title':"
            + " 'Kursdag', 'responsible': [{'kind': 'BODY', 'reference': 'body_network'}], 'to':"
            + " '2024-05-31'}}",
        200);
    send(
        PLAN,
        "/activities",
        "{'activityId': 'activity_2', 'activity': {'focusAreaId': 'focusarea_1', 'title': 'Resa',"
            + " 'to': '2024-02-30'}}",
        400);
    send(
        PLAN,
        "/put-forward",
        "{'putForwardId': 'putforward_1', 'byBodyId': 'body_network', 'title': 'Resa',"
            + " 'putForwardOn': '2023-10-06'}",
        200);
    send(
        PLAN,
        "/put-forward-rankings/body_committee",
        "{'putForwardIds': ['putforward_1'], 'rankedOn': '2023-10-20'}",
        200);
    send(PLAN, "/budget/line_1", "{'kind': 'COST', 'text': 'Lokal', 'amount': 20000}", 200);
    send(
        PLAN,
        "/activities/activity_1/follow-ups",
        "{'status': 'DONE', 'followedUpOn': '2024-06-01'}",
        409);
    send(PLAN, "/proposals", "{'toBodyId': 'body_committee', 'proposedOn': '2023-12-01'}", 200);

    history.publish(
        new DecisionEffectsRecorded(
            "decision_1",
            COMMITTEE.value(),
            LocalDate.of(2023, 12, 15),
            "att anta planen",
            List.of(new DecisionEffect(EffectKind.ADOPT_WORK_PLAN, PLAN, List.of(), List.of()))));
    await().until(() -> recorded(PLAN, WorkPlanAdopted.class).count() == 1);
    send(
        PLAN,
        "/activities/activity_1/follow-ups",
        "{'status': 'NOT_DONE', 'note': 'brist på tid', 'followedUpOn': '2024-12-06'}",
        200);
    send(
        PLAN,
        "/activities/activity_1/move",
        "{'toWorkPlanId': '"
            + NEXT
            + "', 'toActivityId': 'activity_9', 'movedOn': '2024-12-06', 'reason': 'brist på tid'}",
        200);
    await().until(() -> recorded(NEXT, ActivityAdded.class).count() == 1);

    assertThat(recorded(NEXT, ActivityAdded.class))
        .singleElement()
        .extracting("movedFromActivityId", "activity.focusAreaId")
        .containsExactly("activity_1", "focusarea_2");
  }

  private Stream<Object> recorded(String stream, Class<?> type) {
    return events
        .readEvents(stream)
        .asStream()
        .<Object>map(Message::getPayload)
        .filter(type::isInstance);
  }

  private void begin(String id, int year) {
    http.post()
        .uri("/api/work-plans")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(
            "{\"workPlanId\": \""
                + id
                + "\", \"bodyId\": \"body_committee\", \"year\": "
                + year
                + ", \"title\": \"Plan\", \"begunOn\": \"2023-10-06\"}")
        .exchange()
        .expectStatus()
        .isCreated();
  }

  private void send(String plan, String path, String json, int status) {
    http.post()
        .uri("/api/work-plans/" + plan + path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(json.replace('\'', '"'))
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }
}
