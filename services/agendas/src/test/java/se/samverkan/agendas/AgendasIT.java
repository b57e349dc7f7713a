package se.samverkan.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samverkan.agendas.agenda.Events.BODY;
import static se.samverkan.agendas.agenda.Events.EKMARKEN;
import static se.samverkan.agendas.agenda.Events.EVA;
import static se.samverkan.agendas.agenda.Events.MARCH_1;
import static se.samverkan.agendas.agenda.Events.MEETING;
import static se.samverkan.agendas.agenda.Events.ULF;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.samverkan.agendas.agenda.Agenda;
import se.samverkan.agendas.agenda.Events;
import se.samverkan.agendas.agenda.NotedDecision;
import se.samverkan.agendas.bodies.Body;
import se.samverkan.events.bodies.BodyEstablished;
import se.samverkan.events.bodies.BodyKind;
import se.samverkan.events.bodies.BodyProfile;
import se.samverkan.events.bodies.MemberAdmitted;
import se.samverkan.events.bodies.OrganisationKind;
import se.samverkan.events.bodies.OrganisationRegistered;
import se.samverkan.events.bodies.PersonRegistered;
import se.samverkan.events.bodies.RepresentativeAppointed;
import se.samverkan.events.decisions.DecisionStruck;
import se.samverkan.events.meetings.AttendanceRecorded;
import se.samverkan.events.meetings.MeetingHeld;
import se.samverkan.platform.testing.RecordedHistory;
import se.samverkan.platform.testing.WithDatabases;

/** Agendas and bodies are built from the event store, asked for over HTTP, and built anew. */
@WithDatabases
class AgendasIT {

  private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 1, 7);

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
        new OrganisationRegistered(EKMARKEN, "Ekmarken", OrganisationKind.MUNICIPALITY),
        new PersonRegistered(EVA, "Eva Ek"),
        new PersonRegistered(ULF, "Ulf Alm"),
        new BodyEstablished(BODY, "Gruppen", BodyKind.MANAGEMENT_GROUP, BodyProfile.INFORMAL),
        new MemberAdmitted(BODY, EKMARKEN, LocalDate.of(2023, 1, 1)),
        new RepresentativeAppointed(BODY, EVA, EKMARKEN, LocalDate.of(2024, 1, 1)),
        Events.called(MARCH_1),
        Events.added("item_10", "10", "Övrigt"),
        Events.added("item_2", "2", "Budget"),
        new AttendanceRecorded(MEETING, Events.present(EVA, EKMARKEN)),
        Events.held(MARCH_1),
        Events.decided("decision_1", "item_2", "att bifalla"),
        Events.decided("decision_2", "item_2", "dubblett"),
        new DecisionStruck("decision_2", "dubblett"),
        Events.given("assignment_1", "item_10", "boka"),
        Events.planned("meeting_late", FAR_AHEAD.plusDays(7)),
        Events.planned("meeting_soon", FAR_AHEAD),
        new MeetingHeld(
            "meeting_0", BODY, MARCH_1.minusYears(1), null, null, null, List.of(), null));
    recorded = true;
  }

  @Test
  void anAgendaIsAnsweredWithWhatCameOfIt() {
    http.get()
        .uri("/api/meetings/" + MEETING)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.meeting.body.name")
        .isEqualTo("Gruppen")
        .jsonPath("$.meeting.date")
        .isEqualTo("2024-03-01")
        .jsonPath("$.meeting.start")
        .isEqualTo("09:00:00")
        .jsonPath("$.meeting.decisions")
        .isEqualTo(1)
        .jsonPath("$.items[*].number")
        .value(numbers -> assertThat(numbers).hasToString("[\"2\",\"10\"]"))
        .jsonPath("$.items[0].decisions[0].text")
        .isEqualTo("att bifalla")
        .jsonPath("$.items[0].decisions.length()")
        .isEqualTo(1)
        .jsonPath("$.items[0].decisions[0].recorded.line")
        .isEqualTo(12)
        .jsonPath("$.items[1].assignments[0].assignees[0].name")
        .isEqualTo("Ulf Alm")
        .jsonPath("$.items[1].assignments[0].due.date")
        .isEqualTo("2024-03-08")
        .jsonPath("$.attendance[0].organisation.name")
        .isEqualTo("Ekmarken");
  }

  @Test
  void meetingsAreListedNewestFirstByPartsAndFiltered() {
    list("/api/meetings", 4, "meeting_late", "meeting_soon", MEETING, "meeting_0");
    list("/api/meetings?size=2&page=1", 4, MEETING, "meeting_0");
    list("/api/meetings?body=" + BODY + "&year=2024", 1, MEETING);
    list("/api/meetings?from=2024-03-01&to=2999-01-07", 2, "meeting_soon", MEETING);
    list("/api/meetings?state=HELD", 2, MEETING, "meeting_0");
    list("/api/meetings?organisation=" + EKMARKEN + "&year=2024", 1, MEETING);
    list("/api/meetings?organisation=" + EKMARKEN + "&state=HELD", 2, MEETING, "meeting_0");
    http.get()
        .uri("/api/meetings?year=2024")
        .exchange()
        .expectBody()
        .jsonPath("$.items[0].decisions")
        .isEqualTo(1)
        .jsonPath("$.items[0].assignments")
        .isEqualTo(1)
        .jsonPath("$.items[0].items")
        .isEqualTo(2);
  }

  @Test
  void theNextMeetingsOfABodyComeSoonestFirst() {
    list("/api/bodies/" + BODY + "/next-meetings", 2, "meeting_soon", "meeting_late");
  }

  @Test
  void aBodyIsAnsweredAsItWasOnADate() {
    http.get()
        .uri("/api/bodies/" + BODY + "?asOf=2023-06-01")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.members[0].organisation.name")
        .isEqualTo("Ekmarken")
        .jsonPath("$.members[0].representatives.length()")
        .isEqualTo(0);
    http.get()
        .uri("/api/bodies")
        .exchange()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(1)
        .jsonPath("$.items[0].members[0].representatives[0].person.name")
        .isEqualTo("Eva Ek");
  }

  @Test
  void whatIsNotThereIsRefusedByTheNameOfTheParameter() {
    refused("/api/meetings/meeting_9", 404, "UNKNOWN_MEETING", "meetingId");
    refused("/api/meetings?body=body_9", 404, "UNKNOWN_BODY", "body");
    refused("/api/bodies/body_9", 404, "UNKNOWN_BODY", "bodyId");
    refused("/api/bodies/body_9/next-meetings", 404, "UNKNOWN_BODY", "bodyId");
    refused(
        "/api/meetings?organisation=organisation_9", 404, "UNKNOWN_ORGANISATION", "organisation");
    refused("/api/meetings?year=0", 400, "YEAR_OUT_OF_RANGE", "year");
    refused(
        "/api/meetings?from=2024-02-01&to=2024-01-01", 400, "PERIOD_ENDS_BEFORE_IT_STARTS", "to");
    refused("/api/meetings?from=2024-02-30", 400, "MALFORMED_REQUEST", "from");
    refused("/api/meetings?size=501", 400, "PAGE_OUT_OF_RANGE", "size");
  }

  @Test
  void damagedDocumentsAreMendedByRebuilding() {
    mongo.updateFirst(byId(MEETING), Update.update("occasion.place", "skadad"), Agenda.class);
    mongo.remove(byId("decision_1"), NotedDecision.class);
    mongo.updateFirst(byId(BODY), Update.update("name", "skadad"), Body.class);

    rebuild("agendas");
    rebuild("bodies");
    history.awaitReadModels();

    anAgendaIsAnsweredWithWhatCameOfIt();
    aBodyIsAnsweredAsItWasOnADate();
    assertThat(mongo.findById(MEETING, Agenda.class))
        .extracting("occasion.place")
        .isEqualTo("Rådhuset");
    assertThat(mongo.findById(BODY, Body.class)).extracting("name").isEqualTo("Gruppen");
  }

  private void rebuild(String readModel) {
    http.post()
        .uri("/api/read-models/" + readModel + "/rebuilds")
        .exchange()
        .expectStatus()
        .isAccepted();
  }

  private void list(String uri, int total, String... ids) {
    http.get()
        .uri(uri)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(total)
        .jsonPath("$.items[*].id")
        .value(
            found ->
                assertThat(found)
                    .hasToString(
                        ids.length == 0 ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]"));
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
