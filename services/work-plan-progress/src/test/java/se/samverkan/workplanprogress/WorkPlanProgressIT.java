package se.samverkan.workplanprogress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.ADOPTED;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.AREA;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.BEGUN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.COMMITTEE;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.NETWORK;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PLAN;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.PROPOSED;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.YEAR_END;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.added;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.followedUp;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.line;
import static se.samverkan.workplanprogress.WorkPlansFromEvents.putForward;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.workplans.ActivityStatus;
import se.samverkan.events.workplans.BudgetLineKind;
import se.samverkan.events.workplans.BudgetOutcomeRecorded;
import se.samverkan.events.workplans.WorkPlanBegun;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Work plans are built from the event store, asked for over HTTP, and built anew. */
@NullMarked
@WithDatabases
class WorkPlanProgressIT {

  private static boolean recorded;

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new BodyEstablished(COMMITTEE, "Utskottet", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new BodyEstablished(NETWORK, "Nätverket", BodyKind.NETWORK, BodyProfile.INFORMAL),
        BEGUN,
        AREA,
        added("activity_1", LocalDate.of(2024, 6, 30)),
        added("activity_2", null),
        putForward("putforward_1"),
        line("line_1", BudgetLineKind.COST, 20_000),
        PROPOSED,
        ADOPTED,
        followedUp("activity_2", ActivityStatus.NOT_DONE, "brist på tid"),
        new BudgetOutcomeRecorded(PLAN, "line_1", null, 18_500, YEAR_END, null),
        new WorkPlanBegun("workplan_2", NETWORK, 2025, "Plan 2025", YEAR_END));
    recorded = true;
  }

  @Test
  void plansAreListedByBodyAndYear() {
    list("", "workplan_2", PLAN);
    list("?size=1&page=1", PLAN);
    list("?body=" + COMMITTEE, PLAN);
    list("?year=2025", "workplan_2");
    list("?body=" + COMMITTEE + "&year=2025");
  }

  @Test
  void aPlanIsAnsweredWithAllThatIsKnownOfIt() {
    http.get()
        .uri("/api/work-plans/" + PLAN)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.body.name")
        .isEqualTo("Utskottet")
        .jsonPath("$.state")
        .isEqualTo("ADOPTED")
        .jsonPath("$.focusAreas[0].activities[0].late")
        .isEqualTo(true)
        .jsonPath("$.focusAreas[0].activities[0].to")
        .isEqualTo("2024-06-30")
        .jsonPath("$.focusAreas[0].activities[0].responsible[0].name")
        .isEqualTo("Nätverket")
        .jsonPath("$.budget.lines[0].difference")
        .isEqualTo(-1_500)
        .jsonPath("$.putForward[0].state")
        .isEqualTo("WAITING")
        .jsonPath("$.steps[1].decisionId")
        .isEqualTo("decision_1")
        .jsonPath("$.source.sourceLine")
        .isEqualTo(12);
  }

  @Test
  void progressIsAnsweredPerFocusArea() {
    http.get()
        .uri("/api/work-plans/" + PLAN + "/progress")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.focusAreas[0].notDone[0].note")
        .isEqualTo("brist på tid")
        .jsonPath("$.focusAreas[0].notBegun[0].activityId")
        .isEqualTo("activity_1");
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/work-plans/workplan_9", 404, "UNKNOWN_WORK_PLAN", "workPlanId");
    refused("/api/work-plans/workplan_9/progress", 404, "UNKNOWN_WORK_PLAN", "workPlanId");
    refused("/api/work-plans?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused("/api/work-plans?year=next", 400, "MALFORMED_REQUEST", "year");
    refused("/api/work-plans?size=501", 400, "PAGE_OUT_OF_RANGE", "size");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    var before = mongo.findById(PLAN, WorkPlan.class);
    mongo.updateFirst(byId(PLAN), Update.update("title", "skadad"), WorkPlan.class);
    mongo.remove(byId("workplan_2"), WorkPlan.class);

    http.post()
        .uri("/api/read-models/work-plan-progress/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted();
    history.awaitReadModels();

    assertThat(mongo.findById(PLAN, WorkPlan.class)).isEqualTo(before);
    plansAreListedByBodyAndYear();
  }

  private void list(String query, String... ids) {
    http.get()
        .uri("/api/work-plans" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.items[*].workPlanId")
        .value(found -> assertThat((List<?>) found).isEqualTo(List.of(ids)));
  }

  private void refused(String uri, int status, String code, String field) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.field")
        .isEqualTo(field);
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
