package se.samverkan.annualreports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.annualreports.facts.DecisionFacts;
import se.samverkan.annualreports.facts.MeetingFacts;
import se.samverkan.events.assignments.Assignee;
import se.samverkan.events.assignments.AssigneeKind;
import se.samverkan.events.assignments.AssignmentGiven;
import se.samverkan.events.assignments.AssignmentReported;
import se.samverkan.events.assignments.Due;
import se.samverkan.events.assignments.DueKind;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.decisions.DecisionOutcome;
import se.samverkan.events.decisions.DecisionRecorded;
import se.samverkan.events.decisions.MatterOpened;
import se.samverkan.events.decisions.MatterTakenUp;
import se.samverkan.events.meetings.AgendaItemAdded;
import se.samverkan.events.meetings.AgendaItemConcluded;
import se.samverkan.events.meetings.Attendance;
import se.samverkan.events.meetings.AttendanceCapacity;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.AttendanceStatus;
import se.samverkan.events.meetings.ItemOutcome;
import se.samverkan.events.meetings.MeetingCancelled;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.events.meetings.MeetingPlanned;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Year-end reports are computed from the event store's facts, asked for over HTTP, built anew. */
@NullMarked
@WithDatabases
class AnnualReportsIT {

  private static final String BODY = "body_group";
  private static final String OTHER = "body_other";
  private static final LocalDate MARCH_1 = LocalDate.of(2024, 3, 1);
  private static final LocalDate JANUARY = LocalDate.of(2025, 1, 10);

  @Autowired RecordedHistory history;
  @Autowired MongoTemplate mongo;
  @Autowired WebTestClient http;

  private static boolean recorded;

  @BeforeEach
  void recordOnce() {
    if (recorded) {
      return;
    }
    history.publish(
        new OrganisationRegistered("organisation_a", "Norrviken", OrganisationKind.MUNICIPALITY),
        new PersonRegistered("person_a", "Anna Ek"),
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new BodyEstablished(OTHER, "Nämnden", BodyKind.COMMITTEE, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, "organisation_a", LocalDate.of(2023, 1, 1)),
        held("meeting_2", JANUARY),
        new AgendaItemAdded("meeting_2", "item_9", "9", "Planen igen", List.of()),
        held("meeting_1", MARCH_1),
        new AttendanceRecorded(
            "meeting_1",
            new Attendance(
                "person_a",
                "organisation_a",
                AttendanceStatus.PRESENT,
                AttendanceCapacity.MEMBER,
                null,
                true,
                List.of(),
                null,
                LocalTime.of(10, 0))),
        new AgendaItemAdded("meeting_1", "item_2", "2", "Planen", List.of()),
        new AgendaItemConcluded("meeting_1", "item_2", ItemOutcome.TABLED, null),
        new DecisionRecorded(
            "decision_1",
            BODY,
            "meeting_1",
            "item_2",
            "2",
            "matter_1",
            "14",
            "att bordlägga",
            DecisionOutcome.TABLED,
            MARCH_1),
        given("assignment_1", new Due(DueKind.DATE, MARCH_1.plusDays(30), null, null)),
        new AssignmentReported("assignment_1", MARCH_1.plusDays(21), null, null, null),
        new MeetingPlanned("meeting_x", OTHER, MARCH_1.plusDays(2), null, null, null, null),
        new MeetingPlanned("meeting_y", OTHER, MARCH_1.plusDays(9), null, null, null, null),
        given(
            "assignment_2", new Due(DueKind.NAMED_MEETING, MARCH_1.plusDays(2), "meeting_x", null)),
        new MeetingCancelled("meeting_x", OTHER, MARCH_1.plusDays(2), null, "få ärenden"),
        new MatterOpened("matter_1", BODY, "Verksamhetsplan", MARCH_1),
        new MatterTakenUp("matter_1", BODY, "meeting_1", "item_2", "2", "Planen", MARCH_1),
        new MatterTakenUp("matter_1", BODY, "meeting_2", "item_9", "9", "Planen igen", JANUARY));
    recorded = true;
  }

  @Test
  void theReportSaysWhatCameOfTheYear() {
    http.get()
        .uri("/api/annual-reports/" + BODY + "/2024")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.body.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.asOf")
        .isEqualTo("2024-12-31")
        .jsonPath("$.meetings.held")
        .isEqualTo(1)
        .jsonPath("$.attendance[0].organisation.name")
        .isEqualTo("Norrviken")
        .jsonPath("$.attendance[0].remote")
        .isEqualTo(1)
        .jsonPath("$.decisions.total")
        .isEqualTo(1)
        .jsonPath("$.decisions.byOutcome[0].outcome")
        .isEqualTo("TABLED")
        .jsonPath("$.decisions.list[0].source.sourceLine")
        .isEqualTo(12)
        .jsonPath("$.assignments.done")
        .isEqualTo(1)
        .jsonPath("$.assignments.medianDaysToReport")
        .isEqualTo(21.0)
        .jsonPath("$.assignments.overdue")
        .isEqualTo(1)
        .jsonPath("$.assignments.list[1].dueOn")
        .isEqualTo("2024-03-10")
        .jsonPath("$.tabledItems[0].matter.name")
        .isEqualTo("Verksamhetsplan")
        .jsonPath("$.tabledItems[0].cameBack.date")
        .isEqualTo("2025-01-10")
        .jsonPath("$.tabledItems[0].cameBack.title")
        .isEqualTo("Planen igen")
        .jsonPath("$.matters[0].decisions")
        .isEqualTo(1);
  }

  @Test
  void aKnownBodyHasAnEmptyReportForAYearWithoutAnything() {
    http.get()
        .uri("/api/annual-reports/" + BODY + "/1999")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.meetings.list.length()")
        .isEqualTo(0)
        .jsonPath("$.decisions.total")
        .isEqualTo(0);
  }

  @Test
  void bodiesAndYearsThatHaveReportsAreListed() {
    http.get()
        .uri("/api/annual-reports")
        .exchange()
        .expectBody()
        .json(
            """
            {"items": [
              {"body": {"id": "body_group", "name": "Gruppen"},
                "year": 2025, "meetings": 1, "held": 1},
              {"body": {"id": "body_group", "name": "Gruppen"},
                "year": 2024, "meetings": 1, "held": 1},
              {"body": {"id": "body_other", "name": "Nämnden"},
                "year": 2024, "meetings": 2, "held": 0}],
              "page": 0, "size": 50, "total": 3}
            """);
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/annual-reports/body_9/2024", 404, "UNKNOWN_BODY", "bodyId");
    refused("/api/annual-reports/" + BODY + "/20244", 400, "YEAR_OUT_OF_RANGE", "year");
    refused("/api/annual-reports/" + BODY + "/i fjol", 400, "YEAR_OUT_OF_RANGE", "year");
    refused("/api/annual-reports?page=-1", 400, "PAGE_OUT_OF_RANGE", "page");
  }

  @Test
  void damagedFactsAreMendedByRebuildingToTheSameBytes() {
    byte[] before = report();
    mongo.updateFirst(byId("decision_1"), Update.update("text", "skadad"), DecisionFacts.class);
    mongo.remove(byId("meeting_1"), MeetingFacts.class);
    assertThat(report()).isNotEqualTo(before);

    http.post()
        .uri("/api/read-models/annual-reports/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted();
    history.awaitReadModels();

    assertThat(report()).isEqualTo(before);
  }

  private byte[] report() {
    return Objects.requireNonNull(
        http.get()
            .uri("/api/annual-reports/" + BODY + "/2024")
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody());
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

  private static MeetingHeld held(String meetingId, LocalDate date) {
    return new MeetingHeld(
        meetingId, BODY, date, LocalTime.of(8, 30), null, "Eken", List.of(), null);
  }

  private static AssignmentGiven given(String id, Due due) {
    return new AssignmentGiven(
        id,
        BODY,
        "meeting_1",
        "item_2",
        "2",
        null,
        List.of(new Assignee(AssigneeKind.PERSON, "person_a")),
        List.of(),
        "ta fram " + id,
        due,
        true,
        MARCH_1);
  }

  private static Query byId(String id) {
    return Query.query(Criteria.where("_id").is(id));
  }
}
